package id.kawanbelajar.tutor.explanation.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.explanation.Wishes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidencePickerTest {
    private static final Passage TAUGHT =
            passage("0", "Darah", "Darah mengalir terus. Sel darah merah mengangkut oksigen. Warnanya merah.");

    @Test
    void startsFromWhatTheExtractShowsEvenIfAnotherPassageWasFoundFirst() {
        Passage found = passage("1", "Jantung", "Sel darah merah lewat di jantung.");

        assertThat(picked(List.of(found, TAUGHT), TAUGHT, "Sel darah merah mengangkut oksigen."))
                .first()
                .asString()
                .contains("mengangkut oksigen");
    }

    @Test
    void addsNoPassageThatOnlyAsksOrPractises() {
        Passage exercise = passage("1", "Latihan", "Apa fungsi sel darah merah? Sebutkan fungsi sel darah merah.");
        Passage worked = passage("2", "Contoh 1: Sel", "Sebuah sel darah merah berada di kaki.");

        assertThat(picked(List.of(TAUGHT, exercise, worked), TAUGHT, "Sel darah merah mengangkut oksigen."))
                .hasSize(1);
    }

    @Test
    void doesNotGrowIntoAClaimThatTheBookOnlyQuotes() {
        Passage passage = passage(
                "0",
                "Salah paham",
                "Darah selalu merah. \"Darah di vena berwarna biru.\" Urat tampak kebiruan di kulit.");

        assertThat(picked(List.of(passage), passage, "Darah selalu merah.")).containsExactly("Darah selalu merah.");
    }

    @Test
    void takesOnlyTheRowOfATableThatIsAskedFor() {
        String row = "| Sel darah merah | mengangkut oksigen |";
        String other = "| Sel darah putih | lebih sedikit daripada sel darah merah |";
        Passage table = passage("0", "Darah", "| Bagian | Fungsi |\n|---|---|\n%s\n%s".formatted(row, other));

        assertThat(picked(List.of(table), table, table.text())).containsExactly(row);
    }

    @Test
    void goesNoFurtherThanTwoSentencesIntoAnotherThing() {
        Passage passage =
                passage("0", "Gangguan", "Sel darah merah berkurang. Badan lelah. Muka pucat. Hipertensi lain lagi.");

        assertThat(picked(List.of(passage), passage, "Sel darah merah berkurang."))
                .containsExactly("Sel darah merah berkurang. Badan lelah. Muka pucat.");
    }

    private static List<String> picked(List<Passage> found, Passage shown, String extract) {
        List<Hit> hits = new ArrayList<>();
        for (Passage passage : found) {
            hits.add(new Hit(passage, 1 - 0.1 * hits.size(), 5, 0.8, 0));
        }
        Finding finding = new Finding("apa fungsi sel darah merah?", hits, 0.9, true, true, Duration.ofMillis(20));
        Answer.Found answer = new Answer.Found(new Extract(List.of(Source.of(shown, extract))), finding);
        return new EvidencePicker(answer)
                .pick().sources().stream().map(Source::quote).toList();
    }

    private static Passage passage(String id, String heading, String text) {
        Passage plain = Wishes.passage(id, "ipa", text);
        return new Passage(plain.id(), plain.material(), List.of("Bab Uji", heading), plain.page(), 0, text);
    }
}
