package id.kawanbelajar.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.inspection.sample.SampleMaterial;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.LoadShipped;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a teacher is told that a material can answer, asked by keywords alone among all the shipped chapters. */
class SampledQuestionsTest {
    /** Of a hundred; some ask what another chapter tells as well. */
    private static final int ANSWERED_FROM_IT = 90;

    @TempDir
    private Path folder;

    @Test
    void nearlyAllAreAnsweredFromTheirOwnMaterial() {
        try (LuceneIndex index = LuceneIndex.open(folder, InstantSource.fixed(Instant.EPOCH));
                Meaning none = new Meaning(null, Meaning.PATIENCE)) {
            MarkdownFiles files = new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped()));
            List<SourceFile> shipped = files.under("knowledge-base");
            new LoadShipped(files, index).load(shipped);
            Tutor tutor = new Tutor(new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS), index.search());

            List<String> missed = new ArrayList<>();
            int asked = 0;
            for (SourceFile file : shipped) {
                Reading chapter = files.read(file, Hints.NONE);
                for (var question : new SampleMaterial()
                        .sample(chapter.material(), chapter.document())
                        .questions()) {
                    asked++;
                    Answer answer = tutor.answer(new Question(
                            question.text(), Scope.STUDENT, chapter.material().fase()));
                    if (!isFrom(answer, chapter.material().id())) {
                        missed.add(question.text());
                    }
                }
            }

            assertThat(asked).isGreaterThan(75);
            assertThat(missed.size() * 100).as(missed.toString()).isLessThanOrEqualTo(asked * (100 - ANSWERED_FROM_IT));
        }
    }

    private static boolean isFrom(Answer answer, MaterialId material) {
        return answer instanceof Answer.Found found
                && found.extract().sources().stream()
                        .anyMatch(source -> source.passage().startsWith(material + "#"));
    }
}
