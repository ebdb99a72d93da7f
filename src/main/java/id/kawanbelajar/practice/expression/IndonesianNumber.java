package id.kawanbelajar.practice.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Indonesian schoolbooks write them: {@code 2,5} and {@code 1.000}. */
public final class IndonesianNumber {
    /** Decimals shown of a number that has no end; more help nobody. */
    private static final int DECIMALS = 4;

    private static final Pattern THOUSANDS = Pattern.compile("[-−]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d+(?:[.,]\\d+)?");

    private IndonesianNumber() {}

    /** Writes a number; one without end is rounded to four decimals. */
    public static String of(Value value) {
        BigDecimal number = decimal(value).stripTrailingZeros();
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    private static BigDecimal decimal(Value value) {
        if (value instanceof Value.Exact exact) {
            try {
                return new BigDecimal(exact.above())
                        .divide(new BigDecimal(exact.below()), new MathContext(40, RoundingMode.UNNECESSARY));
            } catch (ArithmeticException e) {
                return new BigDecimal(exact.above())
                        .divide(new BigDecimal(exact.below()), DECIMALS, RoundingMode.HALF_UP);
            }
        }
        return BigDecimal.valueOf(value.toDouble()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }

    /** Reads a number written the Indonesian way; {@code 2.5} is taken for two and a half, {@code 2.500} for thousands. */
    public static Optional<Value> parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > 60) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(stripped).matches()) {
            return Optional.of(read(stripped.replace(".", "")));
        }
        return PLAIN.matcher(stripped).matches() ? Optional.of(read(stripped)) : Optional.empty();
    }

    private static Value read(String plain) {
        BigDecimal number = new BigDecimal(plain.replace(',', '.').replace('−', '-'));
        return Value.of(number.unscaledValue(), BigInteger.TEN.pow(Math.max(0, number.scale())));
    }
}
