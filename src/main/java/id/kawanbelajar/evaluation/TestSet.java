package id.kawanbelajar.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Texts, questions about them, and which text answers which question.
 *
 * @param texts what can be found, each id once
 * @param questions those that are judged, in the order of the judgements
 * @param judgements by question id, the relevance of texts by text id; more than zero is relevant; a text named here may
 *     be missing in {@code texts}, then no ranking is perfect
 */
public record TestSet(List<Text> texts, List<TestQuestion> questions, Map<String, Map<String, Integer>> judgements) {
    public TestSet {
        texts = List.copyOf(texts);
        questions = List.copyOf(questions);
        judgements = Map.copyOf(judgements);
        if (!judgements
                .keySet()
                .containsAll(questions.stream().map(TestQuestion::id).toList())) {
            throw new IllegalArgumentException("every question of a test set is judged");
        }
    }

    /**
     * A text that can be found.
     *
     * @param id as the judgements name it
     * @param title may be blank
     * @param body may be blank, then it is never found
     */
    public record Text(String id, String title, String body) {}

    /**
     * A question.
     *
     * @param id as the judgements name it
     * @param text never blank
     * @param answers accepted answers, in the words of a text; empty where the set has none
     */
    public record TestQuestion(String id, String text, List<String> answers) {
        public TestQuestion {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a question has words: " + id);
            }
            answers = List.copyOf(answers);
        }
    }

    /**
     * Makes a set of the questions that both sides know, in the order of the judgements.
     *
     * @param asked questions by id; those without a judgement are left out
     */
    public static TestSet of(
            List<Text> texts, Map<String, TestQuestion> asked, SequencedMap<String, Map<String, Integer>> judgements) {
        List<TestQuestion> judged = judgements.keySet().stream()
                .filter(asked::containsKey)
                .map(asked::get)
                .toList();
        return new TestSet(texts, judged, judgements);
    }

    /** Returns the relevance of texts to a question, by text id. */
    public Map<String, Integer> relevance(TestQuestion question) {
        return judgements.getOrDefault(question.id(), Map.of());
    }

    /** Returns whether one of the texts answers the question. */
    public boolean isAnswerable(TestQuestion question) {
        Map<String, Integer> relevance = relevance(question);
        return texts.stream().anyMatch(text -> relevance.getOrDefault(text.id(), 0) > 0);
    }
}
