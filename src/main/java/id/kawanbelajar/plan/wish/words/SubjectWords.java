package id.kawanbelajar.plan.wish.words;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Subjects as students call them. Safe for use by many threads. */
public final class SubjectWords {
    private static final int LONGEST = 8;

    /** One name for two subjects that a student tests apart. */
    private static final Set<List<String>> TWO = Set.of(List.of("ipa", "ips"));

    private final Map<List<String>, String> codes = new HashMap<>();

    public SubjectWords(Curriculum curriculum) {
        for (Mapel mapel : curriculum.mapel()) {
            Stream.concat(Stream.of(mapel.code().replace('-', ' '), mapel.name()), mapel.aliases().stream())
                    .map(name -> PlanText.of(name).plain())
                    .map(plain -> List.of(plain.split(" ", -1)))
                    .filter(name -> !TWO.contains(name))
                    .forEach(name -> codes.putIfAbsent(name, mapel.code()));
        }
    }

    /** Reads the longest name that begins at a place; an everyday word counts only behind a word like "ulangan". */
    public Optional<Item.Found> at(PlanText text, int at) {
        for (int length = Math.min(LONGEST, text.words().size() - at); length > 0; length--) {
            List<String> words = text.words().subList(at, at + length);
            String code = length == 1 ? codeOf(words.getFirst()) : codes.get(words);
            boolean everyday = length == 1 && Phrases.named("mapel bertanda").has(words.getFirst());
            if (code != null && (!everyday || Phrases.named("tanda mapel").has(text.at(at - 1)))) {
                int ending = Set.of("nya", "ku").contains(text.at(at + length)) ? 1 : 0;
                return Optional.of(new Item.Found(new Item.Subject(code), length + ending));
            }
        }
        return Optional.empty();
    }

    private @Nullable String codeOf(String word) {
        boolean ending = word.matches("\\p{L}{2,}(?:nya|ku)");
        String code = codes.get(List.of(word));
        return code == null && ending
                ? codes.get(List.of(
                        PlanText.of(word.replaceFirst("(?:nya|ku)$", "")).plain()))
                : code;
    }
}
