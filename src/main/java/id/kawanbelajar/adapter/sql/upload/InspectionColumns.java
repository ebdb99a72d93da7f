package id.kawanbelajar.adapter.sql.upload;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.inspection.PersonalData;
import id.kawanbelajar.material.inspection.likeness.Fingerprint;
import id.kawanbelajar.material.inspection.quality.Quality;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.upload.state.Inspection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** How what was found out about a file stands in its row: lists with a line for each entry, parted by tabs. */
final class InspectionColumns {
    static final String ALL =
            "type, title, mapel, kelas, chapter, kind, audience, unsure, quality, personal, notes, print,"
                    + " alike, alike_sentence";

    private InspectionColumns() {}

    static Update bind(Update update, @Nullable Inspection found) {
        return update.bind("type", of(found, f -> f.type().name()))
                .bind("title", of(found, f -> f.details().title()))
                .bind("mapel", of(found, f -> f.details().mapel()))
                .bind("kelas", of(found, f -> f.details().kelas().number()))
                .bind("chapter", of(found, f -> f.details().chapter()))
                .bind("kind", of(found, f -> f.details().kind().name()))
                .bind("audience", of(found, f -> f.details().audience().name()))
                .bind("unsure", of(found, InspectionColumns::unsure))
                .bind("quality", of(found, InspectionColumns::quality))
                .bind("personal", of(found, InspectionColumns::personal))
                .bind(
                        "notes",
                        of(
                                found,
                                f -> f.notes().stream()
                                        .map(InspectionColumns::line)
                                        .collect(Collectors.joining("\n"))))
                .bind("print", of(found, f -> f.print().code()))
                .bind(
                        "alike",
                        of(found, f -> f.alike().map(a -> a.material().value()).orElse(null)))
                .bind(
                        "alike_sentence",
                        of(found, f -> f.alike().map(Inspection.Alike::sentence).orElse(null)));
    }

    private static @Nullable Object of(@Nullable Inspection found, Function<Inspection, @Nullable Object> column) {
        return found == null ? null : column.apply(found);
    }

    private static String unsure(Inspection found) {
        return found.details().unsure().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static String quality(Inspection found) {
        return found.quality().pages().stream()
                .map(p -> "%s\t%s\t%s".formatted(p.grade(), line(p.label()), line(p.sentence())))
                .collect(Collectors.joining("\n"));
    }

    private static String personal(Inspection found) {
        return found.personal().stream()
                .map(p -> "%s\t%d\t%s".formatted(p.kind(), p.page(), line(p.shown())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        return text.replaceAll("\\s", " ");
    }

    static Optional<Inspection> inspection(ResultSet row) throws SQLException {
        String type = row.getString("type");
        if (type == null) {
            return Optional.empty();
        }
        String alike = row.getString("alike");
        return Optional.of(new Inspection(
                FileType.valueOf(type),
                details(row),
                quality(row.getString("quality")),
                row.getString("personal").lines().map(InspectionColumns::person).toList(),
                row.getString("notes").lines().toList(),
                new Fingerprint(row.getString("print")),
                alike == null
                        ? Optional.empty()
                        : Optional.of(new Inspection.Alike(new MaterialId(alike), row.getString("alike_sentence")))));
    }

    private static Details details(ResultSet row) throws SQLException {
        String unsure = row.getString("unsure");
        return new Details(
                row.getString("title"),
                row.getString("mapel"),
                new Kelas(row.getInt("kelas")),
                row.getInt("chapter"),
                Details.Kind.valueOf(row.getString("kind")),
                Audience.valueOf(row.getString("audience")),
                unsure.isBlank()
                        ? Set.of()
                        : Set.of(unsure.split(" ", -1)).stream()
                                .map(Details.Field::valueOf)
                                .collect(Collectors.toSet()));
    }

    private static Quality quality(String column) {
        String[] lines = column.split("\n", -1);
        PageQuality[] pages = new PageQuality[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].split("\t", 3);
            pages[i] = new PageQuality(i + 1, parts[1], Grade.valueOf(parts[0]), parts[2]);
        }
        return new Quality(List.of(pages));
    }

    private static PersonalData person(String line) {
        String[] parts = line.split("\t", 3);
        return new PersonalData(PersonalData.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
