package id.kawanbelajar.practice;

import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The changing numbers of a question.
 *
 * @param choices the values that each parameter may take, never empty lists
 * @param conditions what must hold between them
 * @param computed more names, each from those before it, in order
 */
public record Parameters(
        Map<String, List<Value>> choices, List<Expression> conditions, Map<String, Expression> computed) {
    /** A question whose numbers never change. */
    public static final Parameters NONE = new Parameters(Map.of(), List.of(), Map.of());

    /** So many attempts find numbers for any condition that is not nearly impossible. */
    private static final int ATTEMPTS = 2000;

    public Parameters {
        choices = Ordered.copy(choices);
        conditions = List.copyOf(conditions);
        computed = Ordered.copy(computed);
        if (choices.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("setiap parameter perlu nilai, contoh `a: {dari: 2, sampai: 9}`");
        }
    }

    /** Returns whether there is nothing to choose or compute. */
    public boolean isEmpty() {
        return choices.isEmpty() && computed.isEmpty();
    }

    /**
     * Chooses numbers.
     *
     * @return a value for every name; empty where no choice that was tried meets the conditions
     * @throws ArithmeticException if a computed name has no result, with a reason in Indonesian
     */
    public Optional<Map<String, Value>> sample(RandomGenerator random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Value> values = new LinkedHashMap<>();
            choices.forEach((name, list) -> values.put(name, list.get(random.nextInt(list.size()))));
            computed.forEach((name, formula) -> values.put(name, formula.compute(values)));
            if (conditions.stream().allMatch(condition -> condition.holds(values))) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }
}
