package id.kawanbelajar.plan.scope;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.InMemoryCatalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.loading.CatalogueShipped;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.plan.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChapterTopicsTest {
    private static final Material OWN = Chapters.of("guru/ipa/8/01-daun", "ipa", 8, 1, Audience.STUDENT);

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();

    @Test
    void sectionsAreTheTopicsOfATextWithoutQuestions() {
        publish(Chapters.document(
                "# Daun",
                "Pagi ini cerah.",
                "## Tujuan pembelajaran",
                "Mengenal daun.",
                "## Warna",
                "Klorofil adalah zat hijau daun.",
                "## Tempat",
                "Kloroplas adalah bagian sel.",
                "## Latihan soal",
                "Apa itu klorofil?"));

        List<Topic> topics = topics(OWN);

        assertThat(topics).extracting(Topic::title).containsExactly("Warna", "Tempat");
        assertThat(topics).noneMatch(Topic::practisable);
        assertThat(topics.get(1).before()).containsExactly(topics.get(0).id());
        assertThat(topics.get(0).words()).isEqualTo(5);
    }

    @Test
    void aTextWithoutSectionsIsOneTopic() {
        publish(Chapters.document("Catatan tentang daun.", "Daun itu hijau."));

        assertThat(topics(OWN)).extracting(Topic::title).containsExactly("Catatan tentang daun.");
    }

    @Test
    void whatIsNotPublishedHasNoTopics() {
        assertThat(topics(OWN)).isEmpty();
    }

    @Test
    void goalsAreTheTopicsOfEveryShippedChapterAndAllCanBePractised() {
        MarkdownFiles files = new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped()));
        new CatalogueShipped(files, catalogue, InstantSource.fixed(Instant.EPOCH)).load(files.under("knowledge-base"));
        CatalogueShelf shelf = new CatalogueShelf(catalogue);
        ChapterTopics topics = new ChapterTopics(shelf, new YamlExerciseShelf("knowledge-base"));

        List<Topic> all = shelf.materials(Audience.STUDENT).stream()
                .flatMap(chapter -> topics.of(chapter).stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all).extracting(Topic::id).doesNotHaveDuplicates();
        assertThat(all.stream().filter(topic -> !topic.practisable() || topic.words() < 20))
                .extracting(topic -> topic.id() + " " + topic.words())
                .isEmpty();
    }

    private void publish(Document document) {
        catalogue.add(new Version(OWN, 1, "h", Origin.TEACHER, Status.PUBLISHED, 1, Instant.EPOCH, "system"), document);
    }

    private List<Topic> topics(Material chapter) {
        return new ChapterTopics(new CatalogueShelf(catalogue), id -> Optional.empty()).of(chapter);
    }
}
