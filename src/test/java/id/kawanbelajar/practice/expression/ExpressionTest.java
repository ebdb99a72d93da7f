package id.kawanbelajar.practice.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Map<String, Value> NAMES = Map.of("a", Value.of(3), "b", Value.of(4), "x", Value.of(5));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1 + 2*3           | 7
                    (1 + 2)*3         | 9
                    2^3^2             | 512
                    -2^2              | -4
                    2^-1              | 0,5
                    7/2               | 3,5
                    1/3 + 1/6         | 0,5
                    10 - 4 - 3        | 3
                    sqrt(a^2 + b^2)   | 5
                    sqrt(2)           | 1,4142
                    1/3               | 0,3333
                    2x + 6            | 16
                    2(x + 1)(x - 1)   | 48
                    3x^2              | 75
                    0.1 + 0.2         | 0,3
                    1000*1000 + 0.5   | 1.000.000,5
                    round(2.345, 2)   | 2,35
                    round(-2.5)       | -3
                    floor(-1.5)       | -2
                    ceil(1.2)         | 2
                    min(4, 2, 9)      | 2
                    max(a, b)         | 4
                    gcd(12, 18)       | 6
                    lcm(4, 6)         | 12
                    mod(-1, 7)        | 6
                    abs(a - b)        | 1
                    round(pi*7^2, 1)  | 153,9
                    a < b and not a == 4 | 1
                    a != 3 or b >= 5  | 0
                    """)
    void computesAsSchoolDoes(String formula, String written) {
        assertThat(IndonesianNumber.of(Expression.parse(formula).compute(NAMES)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1 +", "(1", "1)", "2 3", "a b", "sqrt()", "mod(1)", "1,5", "a = b", "x²", "* 2", "and", "1 $ 2"
            })
    void saysWhatAGoodFormulaLooksLike(String formula) {
        assertThatThrownBy(() -> Expression.parse(formula))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("rumus");
    }

    @Test
    void hasNoResultWhereThereIsNone() {
        assertThatThrownBy(() -> compute("1/(a - 3)"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("dibagi nol");
        assertThatThrownBy(() -> compute("sqrt(a - b)")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> compute("gcd(0.5, 2)")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> compute("10^(10^9)")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> compute("9^200^200")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> compute("z + 1"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("`z`");
    }

    @Test
    void survivesHostileFormulas() {
        for (String piece : new String[] {"(", "-", "not ", "2^", "sqrt(", "a+", "9"}) {
            assertThatThrownBy(() -> Expression.parse(piece.repeat(100_000))).isInstanceOf(UnreadableException.class);
            String longest = piece.repeat(390 / piece.length());
            assertThat(readable(longest)).isIn(true, false);
        }
    }

    @Test
    void knowsItsNames() {
        assertThat(Expression.parse("a*b + pi + sqrt(a)").names()).containsExactly("a", "b");
    }

    @Test
    void staysExactAndAgreesWithDoubles() {
        RandomGenerator random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            long p = random.nextInt(-50, 50);
            long q = random.nextInt(1, 50);
            long r = random.nextInt(1, 50);
            Map<String, Value> names = Map.of("p", Value.of(p), "q", Value.of(q), "r", Value.of(r));

            assertThat(Expression.parse("(p/q + p/r)*q*r").compute(names)).isEqualTo(Value.of(p * r + p * q));
            assertThat(Expression.parse("(p/q)^2 - p/r").compute(names).toDouble())
                    .isCloseTo(
                            ((double) p / q) * ((double) p / q) - (double) p / r,
                            org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @ParameterizedTest(name = "{0} is {1}/{2}")
    @CsvSource({"'2,5',5,2", "2.5,5,2", "1.000,1000,1", "'1.234,5',2469,2", "-3,-3,1", "−3,-3,1", "'0,30',3,10"})
    void readsNumbersAsWrittenInIndonesia(String text, long above, long below) {
        assertThat(IndonesianNumber.parse(text))
                .contains(Value.of(BigInteger.valueOf(above), BigInteger.valueOf(below)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dua", "1,2,3", "1.00.0", "3x", "--2"})
    void readsNothingElse(String text) {
        assertThat(IndonesianNumber.parse(text)).isEmpty();
    }

    private static Value compute(String formula) {
        return Expression.parse(formula).compute(NAMES);
    }

    private static boolean readable(String formula) {
        try {
            Expression.parse(formula);
            return true;
        } catch (UnreadableException e) {
            return false;
        }
    }
}
