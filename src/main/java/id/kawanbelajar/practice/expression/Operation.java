package id.kawanbelajar.practice.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with values. */
enum Operation {
    ADD(2, 2),
    SUBTRACT(2, 2),
    MULTIPLY(2, 2),
    DIVIDE(2, 2),
    POWER(2, 2),
    NEGATE(1, 1),
    EQUAL(2, 2),
    DIFFERENT(2, 2),
    LESS(2, 2),
    AT_MOST(2, 2),
    MORE(2, 2),
    AT_LEAST(2, 2),
    AND(2, 2),
    OR(2, 2),
    NOT(1, 1),
    SQRT(1, 1),
    ABS(1, 1),
    ROUND(1, 2),
    FLOOR(1, 1),
    CEIL(1, 1),
    MIN(1, 9),
    MAX(1, 9),
    GCD(2, 2),
    LCM(2, 2),
    MOD(2, 2);

    private final int least;
    private final int most;

    Operation(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Returns the function of a name that is written with brackets. */
    static Optional<Operation> function(String name) {
        return Stream.of(SQRT, ABS, ROUND, FLOOR, CEIL, MIN, MAX, GCD, LCM, MOD)
                .filter(operation -> operation.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    boolean takes(int count) {
        return count >= least && count <= most;
    }

    Value apply(List<Value> v) {
        return switch (this) {
            case ADD -> Arithmetic.add(v.get(0), v.get(1));
            case SUBTRACT -> Arithmetic.add(v.get(0), Arithmetic.negate(v.get(1)));
            case MULTIPLY -> Arithmetic.multiply(v.get(0), v.get(1));
            case DIVIDE -> Arithmetic.divide(v.get(0), v.get(1));
            case POWER -> Arithmetic.power(v.get(0), v.get(1));
            case NEGATE -> Arithmetic.negate(v.get(0));
            case EQUAL -> truth(v.get(0).compareTo(v.get(1)) == 0);
            case DIFFERENT -> truth(v.get(0).compareTo(v.get(1)) != 0);
            case LESS -> truth(v.get(0).compareTo(v.get(1)) < 0);
            case AT_MOST -> truth(v.get(0).compareTo(v.get(1)) <= 0);
            case MORE -> truth(v.get(0).compareTo(v.get(1)) > 0);
            case AT_LEAST -> truth(v.get(0).compareTo(v.get(1)) >= 0);
            case AND -> truth(isTrue(v.get(0)) && isTrue(v.get(1)));
            case OR -> truth(isTrue(v.get(0)) || isTrue(v.get(1)));
            case NOT -> truth(!isTrue(v.get(0)));
            case SQRT -> Arithmetic.sqrt(v.get(0));
            case ABS -> Arithmetic.abs(v.get(0));
            case ROUND -> Arithmetic.round(v.get(0), v.size() == 1 ? 0 : decimals(v.get(1)));
            case FLOOR -> Arithmetic.floor(v.get(0));
            case CEIL -> Arithmetic.ceil(v.get(0));
            case MIN -> v.stream().min(Value::compareTo).orElseThrow();
            case MAX -> v.stream().max(Value::compareTo).orElseThrow();
            case GCD -> Arithmetic.gcd(v.get(0), v.get(1));
            case LCM -> Arithmetic.lcm(v.get(0), v.get(1));
            case MOD -> Arithmetic.mod(v.get(0), v.get(1));
        };
    }

    private static Value truth(boolean holds) {
        return Value.of(holds ? 1 : 0);
    }

    private static boolean isTrue(Value value) {
        return value.compareTo(Value.of(0)) != 0;
    }

    private static int decimals(Value value) {
        double number = value.toDouble();
        if (number < 0 || number > 12 || number != Math.rint(number)) {
            throw new ArithmeticException("round(x, n) memerlukan n 0 sampai 12");
        }
        return (int) number;
    }
}
