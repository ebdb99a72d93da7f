package id.kawanbelajar.curriculum;

import java.util.List;

/**
 * A school subject.
 *
 * @param code stable, lower case, e.g. {@code bahasa-indonesia}
 * @param name as printed, e.g. {@code Bahasa Indonesia}
 * @param aliases what students and files call it, lower case, e.g. {@code mtk}; never empty of meaning
 * @param language language tag of its lessons: {@code en} where English sentences are an answer, else {@code id}
 */
public record Mapel(String code, String name, List<String> aliases, String language) {
    public Mapel {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a mapel needs a code and a name");
        }
        aliases = List.copyOf(aliases);
    }
}
