package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** How a version stands in {@code material_version}, without its text. */
final class VersionRow implements RowMapper<Version> {
    static final String COLUMNS = "material, number, content_hash, origin, status, book, chapter, title, mapel, kelas,"
            + " fase, audience, elements, goals, prerequisites, author, licence, passages, loaded_at, actor";

    static Update bind(Update update, Version version) {
        Material material = version.material();
        return update.bind("material", material.id().value())
                .bind("number", version.number())
                .bind("content_hash", version.contentHash())
                .bind("origin", version.origin().name())
                .bind("status", version.status().name())
                .bind("book", material.book())
                .bind("chapter", material.chapter().number())
                .bind("title", material.chapter().title())
                .bind("mapel", material.mapel())
                .bind("kelas", material.kelas().number())
                .bind("fase", material.fase().name())
                .bind("audience", material.audience().name())
                .bind("elements", String.join("\n", material.elements()))
                .bind("goals", goals(material.goals()))
                .bind("prerequisites", prerequisites(material.prerequisites()))
                .bind("author", material.author())
                .bind("licence", material.licence())
                .bind("passages", version.passages())
                .bind("loaded_at", version.at().toEpochMilli())
                .bind("actor", version.actor());
    }

    @Override
    public Version map(ResultSet row, StatementContext context) throws SQLException {
        return new Version(
                material(row),
                row.getInt("number"),
                row.getString("content_hash"),
                Origin.valueOf(row.getString("origin")),
                Status.valueOf(row.getString("status")),
                row.getInt("passages"),
                Instant.ofEpochMilli(row.getLong("loaded_at")),
                row.getString("actor"));
    }

    private static Material material(ResultSet row) throws SQLException {
        return new Material(
                new MaterialId(row.getString("material")),
                row.getString("book"),
                new Chapter(row.getInt("chapter"), row.getString("title")),
                row.getString("mapel"),
                new Kelas(row.getInt("kelas")),
                Fase.valueOf(row.getString("fase")),
                Audience.valueOf(row.getString("audience")),
                row.getString("elements").lines().toList(),
                goals(row.getString("goals")),
                row.getString("prerequisites").lines().map(MaterialId::new).toList(),
                row.getString("author"),
                row.getString("licence"));
    }

    private static String goals(Map<String, String> goals) {
        return goals.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(goal -> goal.getKey() + "\t" + goal.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> goals(String column) {
        Map<String, String> goals = new LinkedHashMap<>();
        column.lines().forEach(line -> {
            int gap = line.indexOf('\t');
            goals.put(line.substring(0, gap), line.substring(gap + 1));
        });
        return goals;
    }

    private static String prerequisites(List<MaterialId> ids) {
        return ids.stream().map(MaterialId::value).collect(Collectors.joining("\n"));
    }
}
