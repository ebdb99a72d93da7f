package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.catalogue.InMemoryCatalogue;
import id.kawanbelajar.material.loading.CatalogueShipped;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.place.SummariseChapter;
import id.kawanbelajar.material.splitting.PassageSplitter;
import id.kawanbelajar.practice.checking.CheckMaterial;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Report;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Everything in {@code knowledge-base/} is fit for students. */
class KnowledgeBaseTest {
    private static final String FOLDER = "knowledge-base";
    private static final int CHAPTERS = 28;
    private static final int QUESTIONS_PER_CHAPTER = 18;

    private final MaterialFiles files = new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped()));

    @Test
    void keepsEveryRuleOfTheFormat() {
        Report report = new CheckMaterial(files, new YamlExerciseFiles(), new SvgFiles(), new YamlJudgedQuestions())
                .check(FOLDER, new Random(20261124));

        assertThat(report.findings()).extracting(Finding::toString).isEmpty();
        assertThat(report.chapters()).hasSizeGreaterThanOrEqualTo(CHAPTERS);
        assertThat(report.questions().count()).isGreaterThanOrEqualTo(CHAPTERS * QUESTIONS_PER_CHAPTER);
    }

    @Test
    void isCutIntoReadablePassagesWithPages() {
        for (SourceFile file : files.under(FOLDER)) {
            Reading reading = files.read(file, Hints.NONE);
            List<Passage> passages = PassageSplitter.split(reading.material(), reading.document());

            assertThat(passages)
                    .as(file.path())
                    .hasSizeGreaterThan(8)
                    .allMatch(p -> p.text().split("\\s+").length <= PassageSplitter.MOST_WORDS)
                    .allMatch(p -> !p.page().isBlank())
                    .allMatch(p -> reading.document().text().startsWith(p.text(), p.start()));
        }
    }

    @Test
    void sumsUpEveryChapterWithItsOwnDefinitions() {
        InMemoryCatalogue catalogue = new InMemoryCatalogue();
        new CatalogueShipped(files, catalogue, InstantSource.fixed(Instant.EPOCH)).load(files.under(FOLDER));
        Shelf shelf = new CatalogueShelf(catalogue);

        assertThat(shelf.materials(Audience.STUDENT)).allSatisfy(chapter -> {
            SummariseChapter.Summary summary =
                    new SummariseChapter(shelf).summarise(chapter).orElseThrow();
            List<Source> definitions = summary.sections().stream()
                    .flatMap(section -> section.definitions().stream())
                    .toList();
            assertThat(definitions)
                    .hasSizeBetween(3, 60)
                    .allMatch(d -> !d.page().isBlank());
            String text = shelf.text(chapter.id()).orElseThrow().text();
            assertThat(definitions).allMatch(d -> text.contains(d.quote()));
        });
    }
}
