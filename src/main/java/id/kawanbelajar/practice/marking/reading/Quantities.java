package id.kawanbelajar.practice.marking.reading;

import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in a message: decimals, thousands, fractions, mixed numbers, powers of ten, words. */
public final class Quantities {
    private static final String DIGITS =
            "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?: \\d{3})+(?![\\d/])(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,/^])(?<sign>[-+]\\s?)?(?:"
                    + "(?<whole>\\d{1,6})(?:\\s+|\\s*&\\s*|\\s+dan\\s+)(?<mixedup>\\d{1,6})\\s*/\\s*(?<mixeddown>\\d{1,6})"
                    + "|(?<up>\\d{1,9})\\s*/\\s*(?<down>-?\\d{1,9})"
                    + "|(?<plain>" + DIGITS + ")(?:\\s*[*x]\\s*10\\s*(?:\\^|pangkat)\\s*\\(?(?<ten>[-+]?\\d{1,3})\\)?"
                    + "|e(?<e>[-+]?\\d{1,2})(?!\\d))?)(?<mill>\\s*(?:ribu|rb|jt|juta|k(?![\\p{L}\\d])|ratus(?! ribu)))?(?![\\d])");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("½", " 1/2"),
            Map.entry("¼", " 1/4"),
            Map.entry("¾", " 3/4"),
            Map.entry("⅓", " 1/3"),
            Map.entry("⅔", " 2/3"),
            Map.entry("⅛", " 1/8"),
            Map.entry("⁄", "/"),
            Map.entry("×", "x"),
            Map.entry("·", "x"),
            Map.entry("−", "-"),
            Map.entry("–", "-"));
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern TEN = Pattern.compile("(?<=10)(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)");

    private Quantities() {}

    /** Returns the numbers of a message in order. */
    public static List<Quantity> in(String message) {
        return found(normal(message));
    }

    /** Returns the numbers of a message in order; words such as "juta" stay behind them, as a part of their unit. */
    public static List<Quantity> beforeScales(String message) {
        return found(normal(
                        message.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)\\s*(?=(?:ribu|juta|ratus)\\b)", " | ")))
                .stream()
                .map(q -> new Quantity(
                        q.value(),
                        q.otherwise(),
                        q.decimals(),
                        q.before(),
                        q.after().replace("|", " ")))
                .toList();
    }

    private static List<Quantity> found(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Optional<Value> value = value(matcher, false);
            if (value.isPresent()) {
                Optional<Value> other = value(matcher, true).filter(v -> !v.same(value.get()));
                String plain = matcher.group("plain");
                found.add(new Quantity(
                        value.get(),
                        other,
                        plain == null ? 0 : decimals(plain),
                        text.substring(from, matcher.start()),
                        text.substring(matcher.end())));
                from = matcher.end();
            }
        }
        return found;
    }

    private static String normal(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        text = TEN.matcher(text).replaceAll(m -> "^" + (m.group(1).isEmpty() ? "" : "-") + lowered(m.group(2)));
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        text = text.replaceAll("(?<=\\d)o(?=\\d|\\b)", "0").replaceAll("(?<=\\d),-", "");
        text = text.replaceAll("\\b(?:minus|negatif|min)\\s*(?=\\d|\\p{L})", "-");
        text = text.replaceAll("\\b(?:rp|idr)\\.?\\s*(?=\\d)", " rp ");
        return NumberWords.asDigits(text).replaceAll("(?<=\\d)\\s+setengah", " 1/2");
    }

    private static String lowered(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().forEach(c -> digits.append(RAISED.indexOf(c)));
        return digits.toString();
    }

    private static int decimals(String plain) {
        int comma = Math.max(
                plain.lastIndexOf(','),
                plain.matches("\\d+\\.\\d{1,2}|0\\.\\d+|\\d+\\.\\d{4,}") ? plain.indexOf('.') : -1);
        return comma < 0 ? 0 : plain.length() - comma - 1;
    }

    private static Optional<Value> value(Matcher number, boolean otherwise) {
        try {
            Value value = unsigned(number, otherwise);
            String ten = Optional.ofNullable(number.group("ten"))
                    .orElse(Optional.ofNullable(number.group("e")).orElse("0"));
            value = times(value, "10^(%s)".formatted(ten.replace("+", "")));
            value = times(value, scale(number.group("mill")));
            String sign = number.group("sign");
            return Optional.of(sign != null && sign.startsWith("-") ? times(value, "-1") : value);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Value unsigned(Matcher number, boolean otherwise) {
        if (number.group("whole") != null) {
            BigInteger down = new BigInteger(number.group("mixeddown"));
            BigInteger whole = new BigInteger(number.group("whole"));
            return Value.of(whole.multiply(down).add(new BigInteger(number.group("mixedup"))), down);
        }
        if (number.group("up") != null) {
            return Value.of(new BigInteger(number.group("up")), new BigInteger(number.group("down")));
        }
        return decimal(number.group("plain").replace(" ", ""), otherwise);
    }

    private static Value decimal(String plain, boolean otherwise) {
        boolean grouped = plain.matches("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
        boolean foreign = plain.matches("\\d{1,3}(?:,\\d{3})+\\.\\d+");
        boolean eitherWay = plain.matches("[1-9]\\d{0,2}[.,]\\d{3}");
        String digits = grouped && !(eitherWay && otherwise)
                ? plain.replace(".", "").replace(',', '.')
                : foreign || (eitherWay && otherwise && plain.contains(","))
                        ? plain.replace(",", "")
                        : plain.replace(',', '.');
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            throw new ArithmeticException("bukan bilangan");
        }
        BigDecimal number = new BigDecimal(digits);
        return Value.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    private static Value times(Value value, String factor) {
        return Expression.parse("v*(" + factor + ")").compute(Map.of("v", value));
    }

    private static String scale(@Nullable String word) {
        return switch (word == null ? "" : word.strip()) {
            case "ribu", "rb", "k" -> "1000";
            case "juta", "jt" -> "1000000";
            case "ratus" -> "100";
            default -> "1";
        };
    }
}
