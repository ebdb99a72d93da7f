package id.kawanbelajar.practice.expression;

import id.kawanbelajar.failure.UnreadableException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a formula. */
sealed interface Node {
    Value compute(Map<String, Value> names);

    default void collectNames(Set<String> names) {}

    /** A number as written. */
    record Constant(Value value) implements Node {
        @Override
        public Value compute(Map<String, Value> names) {
            return value;
        }
    }

    /** A parameter or variable. */
    record Name(String name) implements Node {
        @Override
        public Value compute(Map<String, Value> names) {
            Value value = names.get(name);
            if (value == null) {
                throw new UnreadableException(
                        "`%s` tidak punya nilai; tambahkan di `parameter` atau `hitung`".formatted(name));
            }
            return value;
        }

        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }
    }

    /** An operator or function with its operands. */
    record Call(Operation operation, List<Node> operands) implements Node {
        public Call {
            operands = List.copyOf(operands);
        }

        @Override
        public Value compute(Map<String, Value> names) {
            return operation.apply(
                    operands.stream().map(operand -> operand.compute(names)).toList());
        }

        @Override
        public void collectNames(Set<String> names) {
            operands.forEach(operand -> operand.collectNames(names));
        }
    }
}
