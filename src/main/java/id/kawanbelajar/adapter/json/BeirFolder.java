package id.kawanbelajar.adapter.json;

import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.TestSet.TestQuestion;
import id.kawanbelajar.evaluation.TestSet.Text;
import id.kawanbelajar.evaluation.TestSets;
import id.kawanbelajar.failure.UnreadableException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}. Of two texts or questions of one id the first
 * stands. A judged question that the questions' file lacks is left out, so that a part of the questions can be measured.
 */
public final class BeirFolder implements TestSets {
    private static final String ID = "_id";

    @Override
    public TestSet read(Path folder, @Nullable Path questions) {
        Path asked = questions == null ? folder.resolve("queries.jsonl") : questions;
        Path judged = folder.resolve("qrels.tsv");
        TestSet set = TestSet.of(texts(folder.resolve("corpus.jsonl")), questions(asked), Judgements.read(judged));
        if (set.questions().isEmpty()) {
            throw new UnreadableException("%s dan %s tidak punya pertanyaan bersama".formatted(asked, judged));
        }
        return set;
    }

    /**
     * Reads the texts of a folder that need not hold questions.
     *
     * @throws UnreadableException if {@code corpus.jsonl} is missing or not what it should be; names file and line
     */
    public List<Text> readTexts(Path folder) {
        return texts(folder.resolve("corpus.jsonl"));
    }

    private static List<Text> texts(Path file) {
        Map<String, Text> texts = new LinkedHashMap<>();
        JsonLines.read(file, row -> {
            String id = row.text(ID);
            texts.putIfAbsent(id, new Text(id, row.textOr("title", ""), row.text("text")));
        });
        return List.copyOf(texts.values());
    }

    private static Map<String, TestQuestion> questions(Path file) {
        Map<String, TestQuestion> questions = new LinkedHashMap<>();
        JsonLines.read(file, row -> {
            String id = row.text(ID);
            String text = row.text("text");
            if (text.isBlank()) {
                throw row.wrong("pertanyaannya kosong");
            }
            questions.putIfAbsent(id, new TestQuestion(id, text, row.texts("answers")));
        });
        return questions;
    }
}
