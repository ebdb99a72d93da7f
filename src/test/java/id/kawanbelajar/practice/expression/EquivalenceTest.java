package id.kawanbelajar.practice.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalenceTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2*x + 6, 2(x+3), true",
        "2x + 6, 6 + x*2, true",
        "2x + 6, 2x - 6, false",
        "x/3, x*3, false",
        "5*x + 3*y, 3y + 5x, true",
        "5*x + 3*y, 3x + 5y, false",
        "x = 5, 5 = x, true",
        "x = 5, 2x = 10, true",
        "x = 5, x = 6, false",
        "x = 5, x - 5, false",
        "p + 1 = p + 1, p = 2, false",
        "1/x, x/x^2, true",
        "sqrt(x^2), x, true"
    })
    void meansTheSame(String one, String other, boolean same) {
        assertThat(Equivalence.same(one, other, List.of("x", "y", "p"))).isEqualTo(same);
    }
}
