package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Audience;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for, as words that travel to the process that may write; an empty word stands for what was not said.
 */
public final class Order {
    static final String LOAD = "muat";
    static final String PUBLISH = "terbitkan";
    static final String WITHDRAW = "tarik";
    static final String DESCRIBE = "data";
    static final String CHAIN = "versi-baru";
    static final String SHIPPED = "bawaan";

    /** Begins a line that only says how far it is. */
    static final String PROGRESS = "\r";

    private static final String YES = "ya";

    private Order() {}

    /**
     * What a person says a material is; null for what they leave as it is.
     *
     * @param mapel code, name or alias of the subject
     */
    public record Told(
            @Nullable String title,
            @Nullable String mapel,
            @Nullable Integer kelas,
            @Nullable Integer chapter,
            @Nullable String audience) {
        List<String> words() {
            return List.of(word(title), word(mapel), word(kelas), word(chapter), word(audience));
        }

        static Told of(List<String> words) {
            return new Told(
                    said(words.get(0)),
                    said(words.get(1)),
                    number(words.get(2)),
                    number(words.get(3)),
                    said(words.get(4)));
        }

        void check() {
            var unusedKelas = year();
            var unusedReaders = readers();
        }

        @Nullable Kelas year() {
            try {
                return kelas == null ? null : new Kelas(kelas);
            } catch (IllegalArgumentException e) {
                throw new UnreadableException("--kelas adalah 1 sampai 13, bukan %d".formatted(kelas), e);
            }
        }

        @Nullable Audience readers() {
            return switch (audience) {
                case null -> null;
                case "siswa" -> Audience.STUDENT;
                case "guru" -> Audience.TEACHER;
                default ->
                    throw new UnreadableException("--audiens adalah siswa atau guru, bukan \"%s\"".formatted(audience));
            };
        }
    }

    /** Asks to load files and folders, by their absolute paths. */
    public static List<String> load(Told told, boolean json, List<String> paths) {
        List<String> words = new ArrayList<>(List.of(LOAD, yes(json)));
        words.addAll(checked(told).words());
        words.addAll(paths);
        return words;
    }

    /** Asks to publish a material's newest version, or another one. */
    public static List<String> publish(String material, boolean insisted, @Nullable Integer version) {
        return List.of(PUBLISH, material, yes(insisted), word(version));
    }

    /** Asks to withdraw a material. */
    public static List<String> withdraw(String material) {
        return List.of(WITHDRAW, material);
    }

    /** Asks to say anew what a material is. */
    public static List<String> describe(String material, Told told) {
        List<String> words = new ArrayList<>(List.of(DESCRIBE, material));
        words.addAll(checked(told).words());
        return words;
    }

    /** What is wrong is said where it was typed. */
    private static Told checked(Told told) {
        told.check();
        return told;
    }

    /** Asks to take a draft as the next version of another material. */
    public static List<String> chain(String material, String earlier) {
        return List.of(CHAIN, material, earlier);
    }

    /** Asks to show or hide the shipped chapters. */
    public static List<String> shipped(boolean shown, @Nullable String mapel, @Nullable Integer kelas) {
        return List.of(SHIPPED, yes(shown), word(mapel), word(kelas));
    }

    static boolean isYes(String word) {
        return word.equals(YES);
    }

    static @Nullable String said(String word) {
        return word.isBlank() ? null : word;
    }

    static @Nullable Integer number(String word) {
        return word.isBlank() ? null : Integer.valueOf(word);
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String yes(boolean said) {
        return said ? YES : "";
    }
}
