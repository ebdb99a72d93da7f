package id.kawanbelajar.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsOfFourLettersCountInSmallLetters() {
        assertThat(Words.of("Sel ADALAH satuan-terkecil (2026) di ﬁsika"))
                .containsExactly("adalah", "satuan", "terkecil", "fisika");
    }

    @Test
    void onlyWordsInTheirOrderCount() {
        List<String> gold = List.of("satu", "dua", "tiga", "empat");
        assertThat(Words.inOrder(gold, gold)).isEqualTo(4);
        assertThat(Words.inOrder(gold, List.of("tiga", "empat", "satu", "dua"))).isEqualTo(2);
        assertThat(Words.inOrder(gold, List.of("satu", "lain", "tiga"))).isEqualTo(2);
        assertThat(Words.inOrder(gold, List.of())).isZero();
    }
}
