package id.kawanbelajar.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.AskOnce.Outcome;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskViewTest {
    private static final Material MATERIAL = new Material(
            new MaterialId("smp/ipa/8/01-daun"),
            "IPA SMP Kelas 8",
            new Chapter(1, "Daun"),
            "ipa",
            new Kelas(8),
            Fase.D,
            Audience.STUDENT,
            List.of(),
            Map.of(),
            List.of(),
            "Tim",
            "CC BY 4.0");
    private static final Passage PASSAGE =
            new Passage("smp/ipa/8/01-daun#0", MATERIAL, List.of("Daun"), "3", 0, "Daun itu hijau. Akar tidak.");
    private static final Source SOURCE = Source.of(PASSAGE, "Daun itu hijau.");
    private static final Answer FOUND = new Answer.Found(
            new Extract(List.of(SOURCE)),
            new Finding("daun", List.of(new Hit(PASSAGE, 1, 1, 0, 0)), 0.9, true, false, Duration.ofMillis(2)));
    private static final FixedWords WORDS = new FixedWords() {
        @Override
        public String to(Verdict verdict) {
            return "teks tetap";
        }

        @Override
        public String notInMaterial(List<String> nearest) {
            return "belum ada: " + nearest;
        }

        @Override
        public String notSure() {
            return "belum yakin:";
        }

        @Override
        public String label() {
            return "label";
        }
    };

    @Test
    void anExtractAloneIsTheTextToo() {
        Map<String, Object> json =
                AskView.of(new Outcome.Answered(FOUND, null), WORDS).json(Duration.ofMillis(5));

        assertThat(json)
                .containsEntry("status", "extract")
                .containsEntry("text", "Daun itu hijau.")
                .containsEntry("extract", "Daun itu hijau.")
                .containsEntry("ms", Map.of("search", 2.0, "total", 5L))
                .doesNotContainKey("reason");
    }

    @Test
    void aFactIsNamedAndStandsOut() {
        Extract extract = new Extract(List.of(SOURCE), new Extract.Fact(0, 9, 14));
        AskView view = AskView.of(
                new Outcome.Answered(new Answer.Found(extract, ((Answer.Found) FOUND).finding()), null), WORDS);

        assertThat(view.json(Duration.ZERO)).containsEntry("fact", "hijau").containsEntry("extract", "Daun itu hijau.");
        assertThat(view.marked()).isEqualTo("Daun itu **hijau**.");
    }

    @Test
    void aSourceNamesBookChapterPageAndQuote() {
        Map<String, Object> json =
                AskView.of(new Outcome.Answered(FOUND, null), WORDS).json(Duration.ZERO);

        assertThat(json)
                .containsEntry(
                        "sources",
                        List.of(Map.of(
                                "materi",
                                "IPA SMP Kelas 8",
                                "bab",
                                Map.of("no", 1, "judul", "Daun"),
                                "halaman",
                                "3",
                                "kutipan",
                                "Daun itu hijau.")));
    }

    @Test
    void anExplanationStandsBesideItsExtract() {
        Explanation grounded = new Explanation.Grounded("Hijau karena klorofil [1].", List.of(SOURCE));

        assertThat(AskView.of(new Outcome.Answered(FOUND, grounded), WORDS).json(Duration.ZERO))
                .containsEntry("status", "grounded")
                .containsEntry("text", "Hijau karena klorofil [1].")
                .containsEntry("extract", "Daun itu hijau.");
    }

    @Test
    void aWithheldExplanationLeavesTheExtractAndSaysWhy() {
        Map<String, Object> json = AskView.of(
                        new Outcome.Answered(FOUND, new Explanation.Withheld(Fault.UNSUPPORTED)), WORDS)
                .json(Duration.ZERO);

        assertThat(json).containsEntry("status", "extract").containsEntry("text", "Daun itu hijau.");
        assertThat(json.get("reason")).asString().contains("UNSUPPORTED");
    }

    @Test
    void silenceOfTheMaterialIsAnOutcomeOfItsOwn() {
        Answer none = new Answer.NotInMaterial(
                List.of("Daun"),
                Optional.empty(),
                new Finding("daun", List.of(), 0.1, false, false, Duration.ofMillis(1)));

        assertThat(AskView.of(new Outcome.Answered(none, null), WORDS).json(Duration.ZERO))
                .containsEntry("status", "not_in_material")
                .containsEntry("text", "belum ada: [Daun]")
                .containsEntry("sources", List.of());
    }

    @Test
    void whatComesClosestIsShownWithItsPlaceButIsNoAnswer() {
        Answer none = new Answer.NotInMaterial(
                List.of("Daun"),
                Optional.of(new Extract(List.of(SOURCE))),
                new Finding("daun", List.of(), 0.2, false, false, Duration.ofMillis(1)));

        AskView view = AskView.of(new Outcome.Answered(none, null), WORDS);

        assertThat(view.text()).isEqualTo("belum yakin:\n\nDaun itu hijau.");
        assertThat(view.json(Duration.ZERO))
                .containsEntry("status", "not_in_material")
                .containsEntry("extract", "");
        assertThat(view.sources()).containsExactly(SOURCE);
    }

    @Test
    void aCrisisIsToldApartFromARefusal() {
        assertThat(AskView.of(new Outcome.Stopped(new Verdict.Crisis(Verdict.Distress.DIRI)), WORDS)
                        .status())
                .isEqualTo("crisis");
        assertThat(AskView.of(new Outcome.Stopped(new Verdict.Danger(Verdict.Hazard.SENJATA)), WORDS)
                        .status())
                .isEqualTo("refused");
    }

    @Test
    void whereTheSameWordsStandTooIsAFurtherSource() {
        Source twice = SOURCE.alsoIn(List.of(new Place("Daun Kita", new Chapter(0, "Daun Kita"), "9")));
        Answer found = new Answer.Found(
                new Extract(List.of(twice)),
                new Finding("daun", List.of(new Hit(PASSAGE, 1, 1, 0, 0)), 0.9, true, false, Duration.ofMillis(2)));

        Map<String, Object> json =
                AskView.of(new Outcome.Answered(found, null), WORDS).json(Duration.ZERO);

        assertThat(json.get("sources"))
                .asString()
                .contains("also_in=[{materi=Daun Kita, bab={no=0, judul=Daun Kita}, halaman=9}]");
    }
}
