package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.Wish.Turn;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import java.util.List;
import java.util.Map;

/**
 * Writes prompts. What never changes comes first and what changes last, so that the model's server reads only the end of
 * each anew. Safe for use by many threads.
 */
public final class Composer {
    /** Most tokens of a prompt, by the careful estimate of {@link Prompt#tokens()}. */
    public static final int LIMIT = 800;

    private static final int QUESTION = 400;
    private static final int TURNS = 2;
    private static final int TURN = 160;
    /** Tokens that an Indonesian word takes, measured 2.3 with a small vocabulary. */
    private static final double TOKENS_A_WORD = 2.4;

    private final Prompts prompts;

    public Composer(Prompts prompts) {
        this.prompts = prompts;
    }

    /** Returns the prompt for a wish; turns and passages that do not fit are left out, the last ones first. */
    public Assignment compose(Wish wish) {
        Evidence evidence = new EvidencePicker(wish.answer()).pick();
        List<Turn> turns = lastOf(wish.before());
        Assignment assignment = assignment(wish, evidence, turns);
        while (assignment.prompt().tokens() > LIMIT) {
            List<Source> sources = evidence.sources();
            if (!turns.isEmpty()) {
                turns = turns.subList(1, turns.size());
            } else if (sources.size() > 1) {
                evidence = new Evidence(sources.subList(0, sources.size() - 1));
            } else {
                throw new IllegalStateException(
                        "the texts of prompts/ leave no room for material in %d tokens".formatted(LIMIT));
            }
            assignment = assignment(wish, evidence, turns);
        }
        return assignment;
    }

    /** Returns the assignment once more, with what was wrong with the first reply. */
    public Assignment again(Assignment first, Fault fault) {
        Prompt prompt = first.prompt();
        String message = prompts.again().filled(Map.of("pesan", prompt.message(), "alasan", prompts.reason(fault)));
        return new Assignment(
                new Prompt(prompt.rules(), prompt.before(), message, prompt.maxTokens()), first.evidence());
    }

    /** Returns a prompt that only makes the model load and read what every prompt begins with. */
    public Prompt warmUp() {
        return new Prompt(prompts.rules().text(), List.of(), "Bahan:", 1);
    }

    private Assignment assignment(Wish wish, Evidence evidence, List<Turn> turns) {
        int words = wish.question().answerWords();
        String message = prompts.message(wish.style())
                .filled(Map.of(
                        "bahan", evidence.numbered(),
                        "pertanyaan",
                                shortened(
                                        Evidence.harmless(
                                                wish.answer().finding().asked()),
                                        QUESTION),
                        "kalimat", sentences(wish.question()),
                        "kata", String.valueOf(words * 4 / 5)));
        int room = (int) (words * TOKENS_A_WORD);
        return new Assignment(new Prompt(prompts.rules().text(), turns, message, room), evidence);
    }

    private static String sentences(Question question) {
        return switch (question.brief() ? Fase.A : question.fase()) {
            case A, B -> "2";
            case C, D -> "2 sampai 3";
            case E, F -> "3 sampai 4";
        };
    }

    private static List<Turn> lastOf(List<Turn> turns) {
        return turns.subList(Math.max(0, turns.size() - TURNS), turns.size()).stream()
                .map(t -> new Turn(
                        shortened(Evidence.harmless(t.question()), TURN),
                        shortened(Evidence.harmless(t.reply()), TURN)))
                .toList();
    }

    private static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int cut = text.lastIndexOf(' ', limit);
        return text.substring(0, cut > 0 ? cut : limit) + " …";
    }
}
