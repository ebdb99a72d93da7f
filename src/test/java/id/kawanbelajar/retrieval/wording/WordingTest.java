package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording wording = new Wording(new WordList(
            Set.of("daun", "warnanya", "fotosintesis", "hijau", "pertama", "mobil"),
            word -> Optional.ofNullable(
                    Map.of("fotosntesis", "fotosintesis", "hepburm", "hepburn").get(word))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            knp daun warnanya hijau sih?      | kenapa daun warnanya hijau
            kak jelasin fotosintesis dong     | fotosintesis
            piye carane fotosintesis          | bagaimana cara fotosintesis
            kumaha daun teh hejo              | bagaimana daun teh hijau
            macam2 daun                       | macam-macam daun
            bedanya anak2nya apaan            | bedanya anak-anaknya apa
            tolongggg fotosintesisssss        | fotosintesis
            apa itu fotosntesis               | apa itu fotosintesis
            daun tdak hijau sbelum pertama    | daun tidak hijau sebelum pertama
            Menurut teks tersebut, mana dari berikut ini yang hijau pertama | hijau pertama
            nurut teks tsb, mna dri berikut inii yg hijau pertma kali       | hijau pertama kali
            Siapa James Hepburm?              | Siapa James Hepburm?
            hukum newton 1 bunyinya apa       | hukum newton I bunyinya apa
            mobil 1st indo                    | mobil pertama indonesia
            daooonnn hijow libom              | daun hijow mobil
            pajak rp 5. 900 dan 40. 663. 627  | pajak rp 5.900 dan 40.663.627
            perusahaan p. t. Maju, ka ' bah   | perusahaan p.t. Maju, ka'bah
            siapa Raja Henry VII?             | siapa Raja Henry VII?
            presiden germany ke-8?            | presiden jerman kedelapan?
            ibu kota Germany dan Green Land   | ibu kota jerman dan Green Land
            arti ' budi ' dan ' akal '        | arti ' budi ' dan ' akal '
            perang abad xvii dan xiii         | perang abad xvii dan xiii
            """)
    void everydaySpellingBecomesStandard(String question, String plain) {
        assertThat(wording.of(question).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "2x + 3 = 7",
        "H2O",
        "CO2",
        "x2 + y2",
        "3 g = 3000 mg",
        "limit x->0 (1-cos x)/x^2",
        "Fe + O2 -> Fe2O3",
    })
    void formulasStayAsTheyAre(String formula) {
        assertThat(wording.of(formula).plain()).isEqualTo(formula);
    }

    @Test
    void whatTheStudentWroteWeighsMoreThanAGuess() {
        assertThat(wording.of("knp hepburm").words())
                .containsExactly(
                        new SearchText.Word("knp", 1),
                        new SearchText.Word("kenapa", 0.8),
                        new SearchText.Word("hepburm", 1),
                        new SearchText.Word("hepburn", 0.8));
    }

    @Test
    void aQuestionOfCourtesiesAloneIsSearchedAsItIs() {
        assertThat(wording.of("halo kak").plain()).isEqualTo("halo kak");
        assertThat(wording.of("???").plain()).isEqualTo("???");
    }

    @Test
    void anAbbreviationIsNoSlang() {
        assertThat(wording.of("satuan SI dan kepanjangan WHO, SBY").plain())
                .isEqualTo("satuan SI dan kepanjangan WHO, SBY");
        assertThat(wording.of("BGMN WARNA DAUN SIH").plain()).isEqualTo("bagaimana WARNA DAUN");
    }

    @Test
    void polarityIsKept() {
        assertThat(wording.of("knp daun ga hijau").plain()).isEqualTo("kenapa daun tidak hijau");
    }
}
