package id.kawanbelajar.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathTextTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            x^2                                              | x²
            x^{10}                                           | x¹⁰
            H_2O                                             | H₂O
            6CO_2 + 6H_2O \\rightarrow C_6H_{12}O_6 + 6O_2   | 6CO₂ + 6H₂O → C₆H₁₂O₆ + 6O₂
            SO_4^{2-}                                        | SO₄²⁻
            v = \\frac{s}{t}                                 | v = s/t
            \\frac{1}{2}                                     | ½
            2\\frac{1}{2}                                    | 2½
            2\\frac{3}{7}                                    | 2 3/7
            \\frac12                                         | ½
            \\frac{a+b}{c}                                   | (a+b)/c
            \\frac{a}{b+c}                                   | a/(b+c)
            \\frac{2a}{b}                                    | 2a/b
            \\frac{s}{2t}                                    | s/(2t)
            \\frac{a}{b}x                                    | (a/b)x
            \\frac{\\frac{a}{b}}{c}                          | (a/b)/c
            \\frac{\\text{jarak}}{\\text{waktu}}             | jarak/waktu
            \\frac{\\text{jarak tempuh}}{\\text{waktu}}      | (jarak tempuh)/waktu
            \\sqrt{2}                                        | √2
            \\sqrt{a^2+b^2}                                  | √(a²+b²)
            \\sqrt{16} = 4                                   | √16 = 4
            \\sqrt[3]{27}                                    | ∛27
            \\sqrt[5]{x}                                     | ⁵√x
            c^2=a^2+b^2                                      | c² = a² + b²
            c = \\sqrt{3^2 + 4^2} = \\sqrt{25} = 5           | c = √(3²+4²) = √25 = 5
            F = m \\times a                                  | F = m × a
            F = m \\cdot a                                   | F = m · a
            12 \\div 4                                       | 12 ÷ 4
            a \\pm b                                         | a ± b
            x \\le 5                                         | x ≤ 5
            x \\geq -5                                       | x ≥ −5
            a \\neq b                                        | a ≠ b
            \\pi \\approx 3,14                               | π ≈ 3,14
            L = \\pi r^2                                     | L = πr²
            \\Delta t                                        | Δt
            30^\\circ                                        | 30°
            30^{\\circ}C                                     | 30°C
            3 \\times 10^8 \\text{ m/s}                      | 3 × 10⁸ m/s
            10^{-3}                                          | 10⁻³
            2{,}5                                            | 2,5
            1.000 + 2.500,75                                 | 1.000 + 2.500,75
            -3 + (-4)                                        | −3 + (−4)
            2x + 3 = 11                                      | 2x + 3 = 11
            2(x - 3) = 4                                     | 2(x − 3) = 4
            x_1                                              | x₁
            x_{n+1}                                          | xₙ₊₁
            F_{gesek}                                        | F_(gesek)
            F_A                                              | F_A
            a^{m+n}                                          | aᵐ⁺ⁿ
            2^{\\frac{2}{7}}                                 | 2^(2/7)
            \\left( \\frac{a}{b} \\right)^2                  | (a/b)²
            (a+b)^2                                          | (a + b)²
            \\sin 30^\\circ                                  | sin 30°
            2\\sin\\alpha                                    | 2 sin α
            \\sin^2 x                                        | sin² x
            \\overline{AB}                                   | A̅B̅
            \\vec{F}                                         | F⃗
            \\angle ABC                                      | ∠ABC
            A \\cup B                                        | A ∪ B
            x \\in A                                         | x ∈ A
            50\\%                                            | 50%
            a \\Rightarrow b                                 | a ⇒ b
            \\text{kecepatan} = 5\\ \\text{km}               | kecepatan = 5 km
            \\tidakada x                                     | tidakadax
            x^{                                              | x
            {a                                               | a
            a}b                                              | ab
            \\frac{a                                         | a/()
            """)
    void showsAFormulaOnOneLine(String latex, String shown) {
        assertThat(MathText.formula(latex)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Luasnya $L = s^2$ dalam cm.       | Luasnya L = s² dalam cm.
            $$v = \\frac{s}{t}$$              | v = s/t
            $a$ dan $b$                       | a dan b
            harganya $5 atau $6               | harganya $5 atau $6
            harganya \\$5                     | harganya $5
            tanpa rumus                       | tanpa rumus
            $x$-nya                           | x-nya
            """)
    void showsOnlyWhatStandsBetweenDollars(String stored, String shown) {
        assertThat(MathText.of(stored)).isEqualTo(shown);
    }

    @Test
    void neverFailsOnNonsense() {
        Random random = new Random(7);
        String alphabet = "\\{}^_$&[]() +-=a2½\uD83D\uDE00frac\\frac\\sqrt\\text";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder latex = new StringBuilder();
            for (int n = random.nextInt(25); n > 0; n--) {
                int from = random.nextInt(alphabet.length());
                latex.append(alphabet, from, Math.min(alphabet.length(), from + 1 + random.nextInt(5)));
            }
            assertThatCode(() -> MathText.of("$" + latex + "$")).as("%s", latex).doesNotThrowAnyException();
            assertThatCode(() -> MathText.formula(latex.toString()))
                    .as("%s", latex)
                    .doesNotThrowAnyException();
        }
    }
}
