package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenWordsTest {
    @TempDir
    Path home;

    private SpokenWords words() {
        return new SpokenWords(Settings.of(home, Map.of()));
    }

    @Test
    void namesTheNearestTopicsAndOffersNoTeacher() {
        assertThat(words().notInMaterial(List.of("Gaya", "Apa itu [1]?", "Daun")))
                .isEqualTo("Itu belum ada di materi kelasmu. Yang paling dekat: Gaya, Apa itu [1]?, Daun.");
    }

    @Test
    void saysPlainlyThatNothingComesClose() {
        assertThat(words().notInMaterial(List.of())).isEqualTo("Itu belum ada di materi kelasmu.");
    }

    @Test
    void answersACrisisWithoutButtons() {
        assertThat(words().to(new Verdict.Crisis(Verdict.Distress.DIRI)))
                .endsWith("Apa kamu aman saat ini?")
                .contains("119");
    }

    @Test
    void refusesImproperMessagesInTheWordsOfTheConversation() {
        assertThat(words().to(new Verdict.Improper(Verdict.Matter.KEJAHATAN))).isEqualTo(Wording.sentence("ragu-jaga"));
    }
}
