package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColloquialTest {
    private static final Set<String> USED = Set.of(
            "menyederhanakan",
            "menghitung",
            "mengerjakan",
            "menemukan",
            "membedakan",
            "menyusun",
            "mencari",
            "menulis",
            "melestarikan",
            "menyelesaikan",
            "dipukul",
            "menghubungi",
            "inti",
            "membaca",
            "menjelaskan",
            "mendengarkan",
            "mengikuti",
            "ikut");

    private final Colloquial colloquial = new Colloquial(new WordList(USED));

    @ParameterizedTest
    @CsvSource({
        "nyederhanain, menyederhanakan",
        "ngitung, menghitung",
        "ngerjain, mengerjakan",
        "nemuin, menemukan",
        "bedain, membedakan",
        "nyusun, menyusun",
        "nyari, mencari",
        "nulis, menulis",
        "ngelestariin, melestarikan",
        "ngehubungin, menghubungi",
        "nyelesain, menyelesaikan",
        "mbaca, membaca",
        "njelasin, menjelaskan",
        "ndengerin, mendengarkan",
        "ngikutin, mengikuti"
    })
    void readsASpokenVerbAsTheMaterialsWriteIt(String spoken, String written) {
        assertThat(colloquial.written(spoken)).contains(written);
    }

    @Test
    void givesTheRootWhereTheMaterialsUseOnlyAnotherFormOfIt() {
        assertThat(colloquial.written("mukul")).contains("pukul");
    }

    @Test
    void takesAFormThatTheMaterialsSpellBeforeOneOfWhichTheyHaveAnotherForm() {
        Colloquial everyFormOfJaga = new Colloquial(new Vocabulary() {
            @Override
            public boolean has(String word) {
                return word.contains("jaga");
            }

            @Override
            public boolean spells(String word) {
                return word.equals("menjaga");
            }

            @Override
            public Optional<String> closest(String word) {
                return Optional.empty();
            }
        });

        assertThat(everyFormOfJaga.written("jagain")).contains("menjaga");
    }

    @ParameterizedTest
    @CsvSource({"menjad", "msalah", "kelinci", "planet", "ngebut", "main", "nyala"})
    void leavesAloneWhatTheMaterialsDoNotKnow(String word) {
        assertThat(colloquial.written(word)).isEmpty();
    }
}
