package id.kawanbelajar.tutor.explanation.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.Wishes;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence is supported by what its own sentences in the material say, not by what stands elsewhere in it. */
class SupportTest {
    private static final String DAM =
            "Waduk Tirta dibangun di Desa Karang pada tahun 1978 oleh Raden Suwarno. Ia lahir di Kota Lembah pada"
                    + " tahun 1931 dan wafat di Desa Sumber. Waduk itu menampung 2,5 juta meter kubik air dan panjang"
                    + " bendungannya 310 meter. Airnya tidak mengalir ke sawah pada musim hujan, tetapi mengalir pada musim kemarau."
                    + " Permukaan air naik ketika hujan turun. Seorang warga berkata, \"Waduk ini membuat desa kami kering.\"";

    private final Support support = new Support(
            new Evidence(List.of(Source.of(Wishes.passage("0", "ips", DAM), DAM))), "di mana waduk tirta dibangun?");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Waduk Tirta dibangun di Desa Karang pada tahun 1978.
        Pada tahun 1978, Waduk Tirta dibangun oleh Raden Suwarno di Desa Karang.
        Raden Suwarno lahir di Kota Lembah pada tahun 1931.
        Waduk itu menampung 2,5 juta meter kubik air.
        Panjang bendungannya 310 meter.
        Airnya tidak mengalir ke sawah pada musim hujan.
        Seorang warga berkata, "Waduk ini membuat desa kami kering."
        """)
    void whatTheMaterialSaysIsSupported(String sentence) {
        assertThat(support.claim(sentence).supported()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Waduk Tirta dibangun di Desa Karang pada tahun 1987.
        Waduk Tirta dibangun di Desa Karang pada tahun 1931.
        Waduk Tirta dibangun di Desa Sumber pada tahun 1978.
        Waduk Tirta dibangun di Desa Karang pada tahun 1978 oleh Raden Gunawan.
        Bupati Gunawan lahir di Kota Lembah pada tahun 1931.
        Ia lahir di Desa Sumber pada tahun 1931.
        Waduk itu menampung 2,5 miliar meter kubik air.
        Panjang bendungannya 310 kilometer.
        Airnya mengalir ke sawah pada musim hujan.
        Waduk itu tidak menampung air.
        Permukaan air turun ketika hujan turun.
        Waduk ini membuat desa kami kering.
        """)
    void aChangedNumberUnitNameNegationOrOppositeIsNot(String sentence) {
        assertThat(support.claim(sentence).supported()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Waduk itu menampung 2,5 juta meter kubik air karena panjang bendungannya 310 meter.
        Bahan [1] menampung 2,5 juta meter kubik air.
        Waduk Tirta dibangun di Desa Karang sebagai berikut:
        """)
    void anInventedCauseTheFrameOfThePromptAndAnEmptyLeadAreNot(String sentence) {
        assertThat(support.claim(sentence).supported()).isFalse();
    }

    @Test
    void aCitationOfNoSourceIsNoHint() {
        assertThat(support.claim("Panjang bendungannya 310 meter [70].").sources())
                .containsExactly(1);
    }
}
