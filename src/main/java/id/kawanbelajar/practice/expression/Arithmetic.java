package id.kawanbelajar.practice.expression;

import id.kawanbelajar.practice.expression.Value.Approximate;
import id.kawanbelajar.practice.expression.Value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Computing with values. Whatever has no result throws {@link ArithmeticException} with a reason in Indonesian. */
final class Arithmetic {
    private static final int LARGEST_EXPONENT = 200;

    private Arithmetic() {}

    static Value add(Value a, Value b) {
        if (a instanceof Exact x && b instanceof Exact y) {
            return Value.of(
                    x.above().multiply(y.below()).add(y.above().multiply(x.below())),
                    x.below().multiply(y.below()));
        }
        return new Approximate(a.toDouble() + b.toDouble());
    }

    static Value negate(Value a) {
        return a instanceof Exact x ? new Exact(x.above().negate(), x.below()) : new Approximate(-a.toDouble());
    }

    static Value multiply(Value a, Value b) {
        if (a instanceof Exact x && b instanceof Exact y) {
            return Value.of(x.above().multiply(y.above()), x.below().multiply(y.below()));
        }
        return new Approximate(a.toDouble() * b.toDouble());
    }

    static Value divide(Value a, Value b) {
        if (b.compareTo(Value.of(0)) == 0) {
            throw new ArithmeticException("dibagi nol");
        }
        if (a instanceof Exact x && b instanceof Exact y) {
            return Value.of(x.above().multiply(y.below()), x.below().multiply(y.above()));
        }
        return new Approximate(a.toDouble() / b.toDouble());
    }

    static Value power(Value base, Value exponent) {
        if (base instanceof Exact b
                && exponent instanceof Exact e
                && e.isWhole()
                && e.above().bitLength() < 31) {
            int n = e.above().intValueExact();
            if (Math.abs(n) > LARGEST_EXPONENT) {
                throw new ArithmeticException("pangkatnya terlalu besar");
            }
            return n >= 0
                    ? Value.of(b.above().pow(n), b.below().pow(n))
                    : Value.of(b.below().pow(-n), b.above().pow(-n));
        }
        return new Approximate(Math.pow(base.toDouble(), exponent.toDouble()));
    }

    static Value sqrt(Value a) {
        if (a.compareTo(Value.of(0)) < 0) {
            throw new ArithmeticException("akar dari bilangan negatif");
        }
        if (a instanceof Exact x) {
            BigInteger above = x.above().sqrt();
            BigInteger below = x.below().sqrt();
            if (above.pow(2).equals(x.above()) && below.pow(2).equals(x.below())) {
                return Value.of(above, below);
            }
        }
        return new Approximate(Math.sqrt(a.toDouble()));
    }

    static Value abs(Value a) {
        return a.compareTo(Value.of(0)) < 0 ? negate(a) : a;
    }

    /** Rounds half away from zero, as school does. */
    static Value round(Value a, int decimals) {
        return rounded(a, decimals, RoundingMode.HALF_UP);
    }

    static Value floor(Value a) {
        return rounded(a, 0, RoundingMode.FLOOR);
    }

    static Value ceil(Value a) {
        return rounded(a, 0, RoundingMode.CEILING);
    }

    private static Value rounded(Value a, int decimals, RoundingMode mode) {
        BigDecimal number = a instanceof Exact x
                ? new BigDecimal(x.above()).divide(new BigDecimal(x.below()), decimals, mode)
                : BigDecimal.valueOf(a.toDouble()).setScale(decimals, mode);
        return ofDecimal(number);
    }

    static Value ofDecimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? Value.of(plain.toBigIntegerExact(), BigInteger.ONE)
                : Value.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static Value gcd(Value a, Value b) {
        return Value.of(whole(a).gcd(whole(b)), BigInteger.ONE);
    }

    static Value lcm(Value a, Value b) {
        BigInteger x = whole(a);
        BigInteger y = whole(b);
        BigInteger common = x.gcd(y);
        return common.signum() == 0
                ? Value.of(0)
                : Value.of(x.divide(common).multiply(y).abs(), BigInteger.ONE);
    }

    static Value mod(Value a, Value b) {
        if (whole(b).signum() <= 0) {
            throw new ArithmeticException("mod memerlukan pembagi positif");
        }
        return Value.of(whole(a).mod(whole(b)), BigInteger.ONE);
    }

    private static BigInteger whole(Value a) {
        if (a instanceof Exact x && x.isWhole()) {
            return x.above();
        }
        throw new ArithmeticException("gcd, lcm, dan mod memerlukan bilangan bulat");
    }
}
