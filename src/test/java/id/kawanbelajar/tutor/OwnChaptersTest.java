package id.kawanbelajar.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.loading.LoadShipped;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Students' questions over the shipped chapters, by keywords alone. */
class OwnChaptersTest {
    /** Of the questions; the rest may be found later in the list. */
    private static final int AMONG_THE_FIRST_THREE = 30;

    @TempDir
    static Path folder;

    private static LuceneIndex index;
    private static Tutor tutor;
    private static final Meaning NONE = new Meaning(null, Meaning.PATIENCE);

    /** A question with what a good answer to it is. */
    private record Wish(String question, String material, String heading, String phrase) {
        static Wish of(String line) {
            String[] cells = line.split("\t", -1);
            return new Wish(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean isMetBy(Passage passage) {
            return passage.material().id().value().equals(material)
                    && passage.headings().getLast().equals(heading);
        }
    }

    @BeforeAll
    static void open() {
        index = LuceneIndex.open(folder, InstantSource.fixed(Instant.EPOCH));
        MarkdownFiles files = new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped()));
        new LoadShipped(files, index).load(files.under("knowledge-base"));
        tutor = new Tutor(new Retriever(index.search(), NONE, Retriever.DEPTH_OF_ANSWERS), index.search());
    }

    @AfterAll
    static void close() {
        NONE.close();
        index.close();
    }

    private static Answer ask(String question) {
        return tutor.answer(new Question(question, Scope.STUDENT, Fase.D));
    }

    private static String extract(String question) {
        return ask(question) instanceof Answer.Found found ? found.extract().text() : "";
    }

    private static Finding finding(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> found.finding();
            case Answer.NotInMaterial none -> none.finding();
        };
    }

    private static List<Wish> wishes() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OwnChaptersTest.class.getResourceAsStream("/tutor/pertanyaan.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Wish::of)
                    .toList();
        }
    }

    @Test
    void theRightSectionIsAmongTheFirstThree() throws IOException {
        List<Wish> missed = wishes().stream()
                .filter(wish -> finding(ask(wish.question())).hits().stream()
                        .limit(3)
                        .noneMatch(hit -> wish.isMetBy(hit.passage())))
                .toList();

        assertThat(missed).hasSizeLessThanOrEqualTo(wishes().size() - AMONG_THE_FIRST_THREE);
    }

    @Test
    void theExtractHoldsTheAnswer() throws IOException {
        assertThat(wishes())
                .allSatisfy(wish -> assertThat(extract(wish.question()))
                        .as(wish.question())
                        .contains(wish.phrase())
                        .hasSizeLessThanOrEqualTo(Extract.LIMIT));
    }

    @Test
    void noQuestionGoalOrPictureIsQuotedAsAnAnswer() throws IOException {
        assertThat(wishes())
                .allSatisfy(wish -> assertThat(extract(wish.question()))
                        .as(wish.question())
                        .doesNotContain(
                                "[Gambar",
                                "Bayangkan",
                                "Setelah mempelajari",
                                "diharapkan mampu",
                                "paling sering kamu rasakan")
                        .doesNotEndWith("?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa itu fotosintesis?",
                "pengertian fotosintesis",
                "jelaskan fotosintesis",
                "fotosintesis itu apa"
            })
    void aDefinitionStandsFirst(String question) {
        assertThat(extract(question)).startsWith("Fotosintesis adalah proses pembuatan glukosa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa itu hukum newton 3", "apa itu hukum newton III", "hukum newton III"})
    void anArabicNumberFindsTheRomanOne(String question) {
        assertThat(extract(question)).startsWith("Hukum Newton III menyatakan bahwa");
    }

    @Test
    void aSentenceIsBetterThanATableThatDoesNotFit() {
        assertThat(extract("apa fungsi sel darah merah?")).contains("sel darah merah yang mengangkut oksigen");
    }

    @Test
    void nothingIsAddedThatSaysNothingNew() {
        assertThat(extract("knp daun warnanya hijau sih?"))
                .startsWith("Daun tampak hijau karena klorofil")
                .doesNotContain("iodin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"siapa juara liga inggris 2019?", "siapa pacarnya iqbaal", "kapan perang diponegoro?"})
    void whatTheChaptersDoNotTellIsRefused(String question) {
        assertThat(ask(question)).isInstanceOf(Answer.NotInMaterial.class);
    }
}
