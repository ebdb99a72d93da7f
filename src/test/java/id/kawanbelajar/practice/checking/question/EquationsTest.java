package id.kawanbelajar.practice.checking.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EquationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luas = panjang × lebar = 3 × 4 = 12 cm².",
                "Hitung ruas kanan: 20 - 5 = 15, jadi 3x = 15.",
                "Kedua ruas dibagi 3: x = 15 ÷ 3 = 5.",
                "Diperoleh $\\frac{90}{5} = 18$ gelembung.",
                "Kuadratkan: 3² + 4² = 9 + 16 = 25, lalu √25 = 5.",
                "Harganya Rp5.000 × 3 = Rp15.000.",
                "Percobaan ketiga memberi 14 ÷ 7 = 2 kg.",
                "Jadi 22/7 × 7 × 7 = 154 cm².",
                "Hasilnya 10 ÷ 3 = 3,33.",
                "7 ÷ 2 = 3 sisa 1.",
                "Misalkan x + 5 = 20 dan 2 + 3x = 11.",
                "f(2) = 5 dan x2 = 7.",
                "3 m = 300 cm.",
                "4 + 6t = 16 + 3t.",
                "20% × 50 = 10 dan 12 : 3 = 4.",
                "Reaksinya 6CO2 + 6H2O = C6H12O6 + 6O2.",
                "-5 + 3 = -2.",
                "(3 + 4 = 7)",
                "Gaya ke timur = 50 + 20 = 70 N.",
                "42,25 = 6,5 × 6,5.",
                "Jaraknya √10.000 = 100 cm."
            })
    void leavesTrueEquationsAndAlgebraAlone(String step) {
        assertThat(Equations.falseOnes(step)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Luas = 3 × 4 = 13 cm².        | 3 * 4 = 13
                    x = 15 ÷ 3 = 6.               | 15 / 3 = 6
                    Diperoleh $\\frac{90}{5} = 19$. | ((90)/(5)) = 19
                    Akar: √25 = 6.                | sqrt(25) = 6
                    Rp5.000 × 3 = Rp1.500.        | 5000 * 3 = 1500
                    Hasilnya 10 ÷ 3 = 3,34.       | 10 / 3 = 3.34
                    20 - 5 = 14, jadi x = 14.     | 20 - 5 = 14
                    3² + 4² = 9 + 16 = 26.        | 9 + 16 = 26
                    """)
    void findsAFalseOne(String step, String equation) {
        assertThat(Equations.falseOnes(step)).contains(equation);
    }

    @Test
    void readsTheNumbersOfASentence() {
        assertThat(Numbers.in("Dari 1.250 g CO2 dan -3 °C diperoleh 2,5 m/s² atau 3/4 bagian.").stream()
                        .map(Numbers.Written::text))
                .isEqualTo(List.of("1250", "-3", "2.5", "3/4"));
    }
}
