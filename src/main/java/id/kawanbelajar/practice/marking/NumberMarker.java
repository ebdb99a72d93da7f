package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Quantities;
import id.kawanbelajar.practice.marking.reading.Quantity;
import id.kawanbelajar.practice.marking.reading.Units;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks a number with its unit. */
final class NumberMarker {
    private static final int DECIMALS_OF_A_ROUNDED_ANSWER = 2;

    /** A letter that is set to a number. */
    private static final Pattern SET = Pattern.compile("(?<![\\p{L}\\d])(?<![+*×)]\\s{0,2})(\\p{L})\\s*=\\s*[-−]?\\d");

    private final Task.NumberEntry task;
    private final String unit;
    private final Value key;
    private final double tolerance;

    private NumberMarker(Task.NumberEntry task) {
        this.task = task;
        this.unit = Units.plain(task.unit());
        this.key = compute(task.key());
        this.tolerance =
                task.tolerance().isBlank() ? 0 : compute(task.tolerance()).toDouble();
    }

    static Marked mark(Task.NumberEntry task, Chat answer) {
        NumberMarker marker = new NumberMarker(task);
        Optional<Quantity> said = marker.said(answer.corrected());
        if (said.isEmpty() || negated(said.get())) {
            return MarkAnswer.unclear(Asks.ONE_NUMBER);
        }
        return marker.judged(said.get());
    }

    private static boolean negated(Quantity said) {
        return said.before().matches("(?s).*\\b(?:bukan|bkn|tidak|gak?|nggak)\\s*$");
    }

    /** The only number; after an equals sign only what is there; a sum that was not worked out is none. */
    private Optional<Quantity> said(Chat answer) {
        String text = answer.raw();
        if (SET.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(m -> m.group(1))
                        .distinct()
                        .count()
                > 1) {
            return Optional.empty();
        }
        String[] sides = text.split("=|≈|\\bsama dengan\\b|\\badalah\\b", -1);
        for (int i = sides.length - 1; i >= 0; i--) {
            List<Quantity> numbers = numbers(sides[i]);
            boolean calculation =
                    sides[i].matches("(?s).*\\d\\s*(?:[+*×÷:x]|\\s-\\s)\\s*\\(?\\d.*") && numbers.size() > 1;
            boolean same =
                    numbers.stream().allMatch(n -> n.value().same(numbers.get(0).value()));
            if (!numbers.isEmpty()) {
                return calculation || !same ? alone(numbers) : Optional.of(numbers.get(0));
            }
        }
        return Optional.empty();
    }

    private List<Quantity> numbers(String text) {
        return unit.matches("(?:ribu|juta)\\b.*") ? Quantities.beforeScales(text) : Quantities.in(text);
    }

    /** The one number that carries the unit that is asked for, as in "no 3: 24 siswa" or "2 lusin jadi 24 siswa". */
    private Optional<Quantity> alone(List<Quantity> numbers) {
        Quantity last = numbers.get(numbers.size() - 1);
        boolean label =
                numbers.size() == 2 && numbers.get(0).before().matches("(?s).*\\b(?:no|nomor|nomer|soal)\\.?\\s*$");
        return label ? Optional.of(last) : Optional.empty();
    }

    private Marked judged(Quantity said) {
        boolean own = !unit.isEmpty() && Units.at(said.after(), unit::equals).isPresent();
        Optional<String> other =
                own ? Optional.empty() : Units.at(said.after(), u -> factor(u).isPresent());
        Optional<String> foreign =
                own || other.isPresent() ? Optional.empty() : Units.at(said.after(), Units::isMeasure);
        if (own) {
            return compared(said, "1");
        }
        if (other.isPresent()) {
            return converted(said, factor(other.get()).orElseThrow());
        }
        boolean money = said.before().stripTrailing().endsWith("rp");
        if (foreign.isPresent() && foreign.get().equals("%") && unit.isEmpty()) {
            return compared(said, "100");
        }
        if (!unit.isEmpty() && (foreign.isPresent() || (money && !unit.equals("rupiah")))) {
            return MarkAnswer.unclear(Asks.UNIT);
        }
        if (unit.equals("%") && isKey(scaled(said.value(), "1/100"))) {
            return MarkAnswer.unclear(Asks.PERCENT);
        }
        return compared(said, "1");
    }

    private Optional<String> factor(String plainUnit) {
        return task.otherUnits().entrySet().stream()
                .filter(entry -> Units.plain(entry.getKey()).equals(plainUnit))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Marked converted(Quantity said, String factor) {
        boolean slip = compute(factor).toDouble() != 1 && isKey(said.value());
        return slip ? MarkAnswer.unclear(Asks.UNIT) : compared(said, factor);
    }

    private Marked compared(Quantity said, String factor) {
        Value value = scaled(said.value(), factor);
        if (isKey(value)) {
            return new Marked.Right();
        }
        Optional<String> known = task.mistakes().stream()
                .filter(mistake -> compute(mistake.answer()).same(value))
                .map(Mistake::explanation)
                .findFirst();
        if (known.isPresent()) {
            return MarkAnswer.wrong(known.get());
        }
        if (said.otherwise().filter(v -> isKey(scaled(v, factor))).isPresent()) {
            return MarkAnswer.unclear(Asks.NUMBER_FORM);
        }
        if (isRoundedKey(said, value)) {
            return MarkAnswer.unclear(Asks.EXACT);
        }
        return MarkAnswer.wrong("");
    }

    private boolean isKey(Value value) {
        return value.same(key)
                || Math.abs(value.toDouble() - key.toDouble()) <= tolerance + 1e-12 * Math.abs(tolerance);
    }

    private boolean isRoundedKey(Quantity said, Value value) {
        boolean endless = !(key instanceof Value.Exact exact)
                || BigInteger.TEN.pow(30).mod(exact.below()).signum() != 0;
        double step = Math.pow(10, -said.decimals());
        return endless
                && said.decimals() >= DECIMALS_OF_A_ROUNDED_ANSWER
                && Math.abs(value.toDouble() - key.toDouble()) < step;
    }

    private static Value scaled(Value value, String factor) {
        return Expression.parse("v/(%s)".formatted(factor)).compute(Map.of("v", value));
    }

    private static Value compute(String formula) {
        return Expression.parse(formula).compute(Map.of());
    }
}
