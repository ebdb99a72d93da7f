package id.kawanbelajar.curriculum;

import java.util.List;
import java.util.Set;

/**
 * A school subject.
 *
 * @param code stable, lower case, e.g. {@code bahasa-indonesia}
 * @param name as printed, e.g. {@code Bahasa Indonesia}
 * @param aliases what students and files call it, lower case, e.g. {@code mtk}; may be empty
 * @param language tag of the language whose sentences may be an answer, e.g. {@code en}; normally {@code id}
 * @param jenjang kinds of school that teach it; never empty
 */
public record Mapel(String code, String name, List<String> aliases, String language, Set<Jenjang> jenjang) {
    public Mapel {
        aliases = List.copyOf(aliases);
        jenjang = Set.copyOf(jenjang);
        if (code.isBlank() || name.isBlank() || jenjang.isEmpty()) {
            throw new IllegalArgumentException("a mapel needs a code, a name and a jenjang, got " + code);
        }
    }
}
