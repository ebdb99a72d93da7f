package id.kawanbelajar.practice.marking.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns numbers in Indonesian words into digits: {@code dua koma lima} becomes {@code 2,5}. */
final class NumberWords {
    private static final Map<String, Integer> ONES = ones();
    private static final Map<String, Integer> SPECIAL =
            Map.of("sepuluh", 10, "sebelas", 11, "seratus", 100, "seribu", 1000, "sejuta", 1_000_000);
    private static final Map<String, Integer> SCALES =
            Map.of("puluh", 10, "ratus", 100, "ribu", 1000, "juta", 1_000_000);

    private static final Map<Pattern, String> FRACTIONS = Map.of(
            Pattern.compile("\\bsetengah\\b|\\bstngah\\b|\\bstengah\\b|\\bseperdua\\b"), "1/2",
            Pattern.compile("\\bsepertiga\\b"), "1/3",
            Pattern.compile("\\bseperempat\\b|\\bseprempat\\b"), "1/4",
            Pattern.compile("\\bseperlima\\b"), "1/5",
            Pattern.compile("\\bseperenam\\b"), "1/6",
            Pattern.compile("\\bseperdelapan\\b"), "1/8",
            Pattern.compile("\\bsepersepuluh\\b"), "1/10");

    private NumberWords() {}

    private static Map<String, Integer> ones() {
        Map<String, Integer> ones = new HashMap<>();
        List<String> names =
                List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
        names.forEach(name -> ones.put(name, names.indexOf(name)));
        ones.put("kosong", 0);
        return Map.copyOf(ones);
    }

    /** Returns the text, in lower case, with every run of number words as digits. */
    static String asDigits(String text) {
        String digits = text;
        for (Map.Entry<Pattern, String> fraction : FRACTIONS.entrySet()) {
            digits = fraction.getKey().matcher(digits).replaceAll(fraction.getValue());
        }
        digits = digits.replaceAll("\\bper(?=dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)", "per ");
        StringBuilder out = new StringBuilder();
        Run run = new Run();
        for (String word :
                digits.split("(?<=\\s)|(?=\\s)|(?<=[\\p{L}])(?=[^\\p{L}\\s])|(?<=[^\\p{L}\\s])(?=\\p{L})", -1)) {
            if (word.isBlank() && run.started()) {
                run.gap += word;
            } else if (!run.take(word)) {
                out.append(run.end()).append(word);
            }
        }
        return out.append(run.end())
                .toString()
                .replaceAll("(?<=\\d)\\s+koma\\s+(?=\\d)", ",")
                .replaceAll("(?<=\\d)\\s+per\\s+(?=\\d)", "/");
    }

    /** Number words that stand together. */
    private static final class Run {
        private long done;
        private long open;
        private int last = -1;
        private String gap = "";

        boolean started() {
            return last >= 0;
        }

        boolean take(String word) {
            Optional<Integer> one =
                    Optional.ofNullable(ONES.get(word)).or(() -> Optional.ofNullable(SPECIAL.get(word)));
            if (one.isPresent() && (!started() || (last >= 10 && one.get() < last))) {
                return grow(open + one.get(), one.get());
            }
            Integer scale = SCALES.get(word);
            if (word.equals("belas") && started() && last < 10) {
                return grow(open + 10, 1);
            }
            if (scale == null || !started()) {
                return false;
            }
            if (scale >= 1000) {
                done += Math.max(1, open) * scale;
                return grow(0, scale);
            }
            long unit = open % 10;
            return grow(open - unit + unit * scale, scale);
        }

        private boolean grow(long now, int size) {
            open = now;
            last = size;
            gap = "";
            return true;
        }

        String end() {
            String written = started() ? (done + open) + gap : "";
            done = 0;
            open = 0;
            last = -1;
            gap = "";
            return written;
        }
    }
}
