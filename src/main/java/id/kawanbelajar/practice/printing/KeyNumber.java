package id.kawanbelajar.practice.printing;

import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.IndonesianNumber;
import id.kawanbelajar.practice.expression.Value;
import java.math.BigInteger;
import java.util.Map;

/** A numeric key as a teacher reads it. */
final class KeyNumber {
    private KeyNumber() {}

    /** Returns a key in Indonesian digits; a fraction without a short decimal stays a fraction. */
    static String shown(String key) {
        Value value = Expression.parse(key).compute(Map.of());
        boolean endless = value instanceof Value.Exact exact && !ends(exact);
        return endless ? key : IndonesianNumber.of(value);
    }

    private static boolean ends(Value.Exact exact) {
        BigInteger below = exact.below();
        for (int prime : new int[] {2, 5}) {
            BigInteger factor = BigInteger.valueOf(prime);
            while (below.mod(factor).signum() == 0) {
                below = below.divide(factor);
            }
        }
        return below.equals(BigInteger.ONE);
    }
}
