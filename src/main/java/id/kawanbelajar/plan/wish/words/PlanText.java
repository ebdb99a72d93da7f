package id.kawanbelajar.plan.wish.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message as plain words, with the places kept where a writer paused: a timetable lives from its lines and commas.
 *
 * @param words plain, in order; {@link #PAUSE} and {@link #LINE} stand for commas and line ends
 */
public record PlanText(List<String> words) {
    /** Between two clauses. */
    public static final String PAUSE = ",";

    /** Between two lines. */
    public static final String LINE = "\n";

    private static final int MOST_WORDS = 500;
    private static final Pattern PAUSES = Pattern.compile(
            "[;!?•·()\\[\\]]+|,(?!\\d)|(?<!\\d),|(?<=[\\p{L}]{2})(?<!\\b(?:tgl|hal|kls|bhs|jl))[.](?=\\s|$)|(?<=\\d)[.](?=\\s|$)");
    private static final Pattern ECHO = Pattern.compile("\\b(\\p{L}+)-\\1(?=\\b)");
    private static final Pattern GLUED =
            Pattern.compile("(?i)\\b(bab|kls|kelas|tgl|tanggal|jam|jm|pkl)[.]?(?=\\d)|\\b(\\d+)(?=\\p{L})");

    public PlanText {
        words = List.copyOf(words);
    }

    /** Reads a message; never fails, and leaves off what a child would not write by hand. */
    public static PlanText of(String message) {
        List<String> words = new ArrayList<>();
        for (String line : signs(message).split("\\R", -1)) {
            for (String clause : PAUSES.split(line, -1)) {
                List<String> plain = Spelling.words(clause);
                words.addAll(plain);
                if (!plain.isEmpty()) {
                    words.add(PAUSE);
                }
            }
            if (!words.isEmpty()) {
                words.set(words.size() - 1, LINE);
            }
        }
        return new PlanText(words.subList(0, Math.max(0, Math.min(words.size() - 1, MOST_WORDS))));
    }

    /** Returns the word at a place; empty before the first and behind the last. */
    public String at(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : "";
    }

    /** Returns all words in one line, without the pauses. */
    public String plain() {
        return String.join(
                " ",
                words.stream()
                        .filter(word -> !word.equals(PAUSE) && !word.equals(LINE))
                        .toList());
    }

    private static String signs(String message) {
        String s = message.replaceAll("(?<=\\d)½", ",5").replace("½", "0,5");
        s = Normalizer.normalize(s, Normalizer.Form.NFKC).replaceAll("[‐‑–—−]", "-");
        s = s.replaceAll("(?<=\\d)[ ]*-[ ]*(?=\\d)", "-").replaceAll("(?i)\\bs[./]d\\b[.]?", " sampai ");
        s = ECHO.matcher(s).replaceAll("$1").replaceAll("(?<=\\p{L}{3}) ?- ?(?=\\p{L}{3})", " sampai ");
        s = s.replaceAll("[&]|(?<=\\p{L}) ?[+] ?(?=\\p{L})", " dan ")
                .replaceAll("(?i)/ ?(?:hari|hr|day)\\b", " sehari ");
        s = s.replaceAll("(?<=\\p{L}{2})/(?=\\p{L}{2})", " dan ").replaceAll("(?i)\\b[h]-(?=\\d)", "hmin ");
        s = s.replaceAll("(?i)(?<=\\d) ?x ?(?=\\d)", " x ");
        s = s.replaceAll("(?i)\\b(bab|kls|kelas) iii\\b", "$1 3").replaceAll("(?i)\\b(bab|kls|kelas) viii\\b", "$1 8");
        return GLUED.matcher(s).replaceAll("$1$2 ");
    }
}
