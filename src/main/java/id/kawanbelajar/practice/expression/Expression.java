package id.kawanbelajar.practice.expression;

import id.kawanbelajar.failure.UnreadableException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A formula that was read. Immutable; a truth value counts as 1 or 0. */
public final class Expression {
    private final String source;
    private final Node root;

    private Expression(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a formula with {@code + - * / ^ ( )}, comparisons, {@code and or not}, functions and names; {@code 2x} and
     * {@code 2(x+1)} multiply. Decimals are written with a dot.
     *
     * @throws UnreadableException if it is none; says where and shows a good one
     */
    public static Expression parse(String source) {
        return new Expression(source, new Parser(source).parse());
    }

    /**
     * Computes the formula.
     *
     * @param names a value for each of {@link #names()}
     * @throws ArithmeticException if there is no result (division by zero and the like), with a reason in Indonesian
     * @throws UnreadableException if a name has no value
     */
    public Value compute(Map<String, Value> names) {
        return root.compute(names);
    }

    /** Returns whether a condition holds, as {@link #compute} would compute it. */
    public boolean holds(Map<String, Value> names) {
        return compute(names).compareTo(Value.of(0)) != 0;
    }

    /** Returns the names it needs values for. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        root.collectNames(names);
        return names;
    }

    /** Returns it as it was written. */
    @Override
    public String toString() {
        return source;
    }
}
