package id.kawanbelajar.practice.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.marking.MarkAnswer;
import id.kawanbelajar.practice.marking.Marked;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetellingShelfTest {
    private static final Material DAUN = Chapters.of("guru/ipa/8/01-daun", "ipa", 8, 1, Audience.STUDENT);
    private static final Document TEXT = Chapters.document(
            "# Daun",
            "## Warna",
            "Pernahkah kamu melihat daun? Klorofil adalah zat hijau pada daun. Zat ini menangkap cahaya matahari.",
            "Daun muda sering berwarna kemerahan karena klorofilnya masih sedikit.",
            "## Latihan soal",
            "Apa itu klorofil? Sebutkan dua contohnya dengan lengkap.");

    private final RetellingShelf shelf = new RetellingShelf(id -> Optional.empty(), new OneText());

    @Test
    void everySectionThatTeachesIsToldAgain() {
        Exercise retelling = retelling();

        assertThat(retelling.id()).isEqualTo("guru/ipa/8/01-daun#s1");
        assertThat(retelling.text()).contains("\"Warna\"");
        assertThat(retelling.hints()).hasSize(3);
        assertThat(retelling.steps())
                .contains("Klorofil adalah zat hijau pada daun.")
                .noneMatch(point -> point.contains("?"))
                .allMatch(point -> TEXT.text().contains(point));
    }

    @Test
    void aRetellingIsComparedWithThePointsOfTheTextAndNotMarked() {
        Marked marked = new MarkAnswer()
                .mark(retelling(), "klorofil itu zat hijau yang ada pada daun, buat nangkep cahaya matahari");

        assertThat(marked)
                .isInstanceOfSatisfying(
                        Marked.Unmarked.class,
                        told -> assertThat(told.found())
                                .contains("Klorofil adalah zat hijau pada daun.")
                                .doesNotContain(
                                        "Daun muda sering berwarna kemerahan karena klorofilnya masih sedikit."));
    }

    @Test
    void writtenQuestionsComeFirst() {
        ExerciseSet written = new ExerciseSet("berkas", DAUN.id(), List.of(), List.of(retelling()));
        ExerciseShelf first = id -> Optional.of(written);

        assertThat(new RetellingShelf(first, new OneText()).of(DAUN.id())).contains(written);
    }

    @Test
    void whatIsNotPublishedIsNotToldAgain() {
        assertThat(shelf.of(new MaterialId("lain/bab"))).isEmpty();
    }

    private Exercise retelling() {
        List<Exercise> all = shelf.of(DAUN.id()).orElseThrow().exercises();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static final class OneText implements Shelf {
        @Override
        public List<Material> materials(Audience reader) {
            return List.of(DAUN);
        }

        @Override
        public Optional<Document> text(MaterialId material) {
            return material.equals(DAUN.id()) ? Optional.of(TEXT) : Optional.empty();
        }
    }
}
