package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts of the curriculum. */
public final class CurriculumReader {
    private static final String SHIPPED = "/kurikulum/mapel.yaml";

    private CurriculumReader() {}

    /** Returns the curriculum that is part of the program, read when it is first asked for. */
    public static Curriculum shipped() {
        return Shipped.CURRICULUM;
    }

    /** A single question hardly ever needs it, and reading it takes a tenth of the start. */
    private static final class Shipped {
        static final Curriculum CURRICULUM = read();

        private static Curriculum read() {
            try (InputStream resource = CurriculumReader.class.getResourceAsStream(SHIPPED)) {
                if (resource == null) {
                    throw new IllegalStateException("this build lacks " + SHIPPED);
                }
                return CurriculumReader.read("mapel.yaml", new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads subjects.
     *
     * @throws UnreadableException if a subject lacks something or two share a name
     */
    static Curriculum read(String place, String yaml) {
        List<Mapel> mapel = YamlTree.read(place, yaml).trees("mapel").stream()
                .map(CurriculumReader::mapel)
                .toList();
        refuseSharedNames(place, mapel);
        return new Curriculum(mapel);
    }

    private static Mapel mapel(YamlTree tree) {
        Set<Jenjang> jenjang = tree.texts("jenjang").stream()
                .map(word -> jenjang(tree.place(), word))
                .collect(Collectors.toSet());
        if (jenjang.isEmpty()) {
            throw new UnreadableException(tree.place() + ": `jenjang` belum diisi; contoh: `jenjang: [smp, sma]`");
        }
        return new Mapel(tree.text("kode"), tree.text("nama"), tree.texts("alias"), tree.text("bahasa", "id"), jenjang);
    }

    private static Jenjang jenjang(String place, String word) {
        return Stream.of(Jenjang.values())
                .filter(jenjang -> jenjang.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        "%s: jenjang adalah sd, smp, sma, atau smk, bukan %s".formatted(place, word)));
    }

    private static void refuseSharedNames(String place, List<Mapel> all) {
        Set<String> seen = new HashSet<>();
        for (Mapel mapel : all) {
            Stream.concat(Stream.of(mapel.code(), mapel.name().toLowerCase(Locale.ROOT)), mapel.aliases().stream())
                    .distinct()
                    .filter(word -> !seen.add(word))
                    .findFirst()
                    .ifPresent(word -> {
                        throw new UnreadableException(
                                "%s: `%s` dipakai dua mapel; yang kedua %s".formatted(place, word, mapel.code()));
                    });
        }
    }
}
