package id.kawanbelajar.practice.expression;

import id.kawanbelajar.failure.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether two pieces of algebra mean the same: tried with many exact numbers, which no two different ones survive. */
public final class Equivalence {
    private static final int TRIALS = 12;

    private Equivalence() {}

    /**
     * Returns whether two expressions are equal everywhere, or two equations have the same solutions because one is a
     * multiple of the other. An expression and an equation are never the same.
     *
     * @param variables names that stand for any number
     * @throws UnreadableException if one cannot be read or has another name
     */
    public static boolean same(String one, String other, List<String> variables) {
        boolean equations = one.contains("=");
        if (equations != other.contains("=")) {
            return false;
        }
        Expression a = Expression.parse(asDifference(one));
        Expression b = Expression.parse(asDifference(other));
        List<Value> left = new ArrayList<>();
        List<Value> right = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Map<String, Value> numbers = numbers(variables, trial);
            Optional<Value> x = value(a, numbers);
            Optional<Value> y = value(b, numbers);
            if (x.isPresent() != y.isPresent()) {
                return false;
            }
            x.ifPresent(left::add);
            y.ifPresent(right::add);
        }
        return equations ? proportional(left, right) : pairwiseSame(left, right);
    }

    /** An equation's sides, taken from each other. */
    private static String asDifference(String text) {
        int sign = text.indexOf('=');
        return sign < 0 ? text : "(%s) - (%s)".formatted(text.substring(0, sign), text.substring(sign + 1));
    }

    private static Map<String, Value> numbers(List<String> variables, int trial) {
        Map<String, Value> numbers = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            numbers.put(
                    variables.get(i),
                    Arithmetic.divide(Value.of(7L * trial + 13L * i + 3), Value.of(2L * i + trial + 2)));
        }
        return numbers;
    }

    private static Optional<Value> value(Expression expression, Map<String, Value> numbers) {
        try {
            return Optional.of(expression.compute(numbers));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean pairwiseSame(List<Value> left, List<Value> right) {
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).same(right.get(i))) {
                return false;
            }
        }
        return !left.isEmpty();
    }

    private static boolean proportional(List<Value> left, List<Value> right) {
        for (int i = 1; i < left.size(); i++) {
            Value cross = Arithmetic.multiply(left.get(0), right.get(i));
            if (!cross.same(Arithmetic.multiply(right.get(0), left.get(i)))) {
                return false;
            }
        }
        return left.stream().anyMatch(v -> !v.same(Value.of(0)))
                && right.stream().anyMatch(v -> !v.same(Value.of(0)));
    }
}
