package id.kawanbelajar.practice.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number: a fraction in lowest terms where it is known exactly, else the nearest double. Arithmetic stays exact as long
 * as its operands are and numbers stay small.
 */
public sealed interface Value extends Comparable<Value> {
    /** Bits of a numerator or denominator above which exactness is given up; a schoolbook never needs so many. */
    int MOST_BITS = 512;

    /**
     * A fraction in lowest terms.
     *
     * @param above may be negative
     * @param below more than zero
     */
    record Exact(BigInteger above, BigInteger below) implements Value {
        public Exact {
            if (below.signum() <= 0 || !above.gcd(below).equals(BigInteger.ONE)) {
                throw new IllegalArgumentException("not in lowest terms: %s/%s".formatted(above, below));
            }
        }

        @Override
        public double toDouble() {
            return new BigDecimal(above)
                    .divide(new BigDecimal(below), MathContext.DECIMAL64)
                    .doubleValue();
        }

        /** Returns whether this is a whole number. */
        public boolean isWhole() {
            return below.equals(BigInteger.ONE);
        }
    }

    /** A number known to about fifteen digits. */
    record Approximate(double number) implements Value {
        public Approximate {
            if (!Double.isFinite(number)) {
                throw new ArithmeticException("hasilnya bukan bilangan");
            }
        }

        @Override
        public double toDouble() {
            return number;
        }
    }

    /** Returns the nearest double. */
    double toDouble();

    /** Returns a whole number. */
    static Value of(long number) {
        return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * Returns a fraction.
     *
     * @throws ArithmeticException if it divides by zero
     */
    static Value of(BigInteger above, BigInteger below) {
        if (below.signum() == 0) {
            throw new ArithmeticException("dibagi nol");
        }
        if (above.bitLength() > MOST_BITS || below.bitLength() > MOST_BITS) {
            return new Approximate(above.doubleValue() / below.doubleValue());
        }
        BigInteger common = above.gcd(below);
        BigInteger divisor = below.signum() < 0 ? common.negate() : common;
        return new Exact(above.divide(divisor), below.divide(divisor));
    }

    /** Returns whether two numbers are the same, approximate ones to about ten digits. */
    default boolean same(Value other) {
        if (this instanceof Exact && other instanceof Exact) {
            return equals(other);
        }
        double a = toDouble();
        double b = other.toDouble();
        return Math.abs(a - b) <= 1e-10 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    @Override
    default int compareTo(Value other) {
        if (this instanceof Exact a && other instanceof Exact b) {
            return a.above().multiply(b.below()).compareTo(b.above().multiply(a.below()));
        }
        return same(other) ? 0 : Double.compare(toDouble(), other.toDouble());
    }
}
