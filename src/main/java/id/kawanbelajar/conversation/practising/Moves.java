package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.language.WordRule;
import id.kawanbelajar.language.WordRules;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.MarkAnswer;
import id.kawanbelajar.practice.marking.Marked;
import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a message means while a question is open: the right answer before all, then words, then its intent. */
final class Moves {
    private static final Map<String, Move> WORDS = Map.of(
            "berhenti", Move.STOP,
            "lewati", Move.SKIP,
            "petunjuk", Move.HINT,
            "baca", Move.READ_SECTION,
            "lanjut", Move.SHOW,
            "kunci", Move.WANT_KEY);
    private static final String QUESTION = "tanya";
    private static final int MOST_BRIEF_WORDS = 4;

    private final List<WordRule> rules = WordRules.read("/niat/latihan.txt");
    private final MarkAnswer marking = new MarkAnswer();

    /**
     * Reads a message.
     *
     * @param hasTopic whether something was asked since the practice began, which a follow-up may be about
     */
    Move of(Exercise open, boolean hasTopic, Intent intent, String text) {
        String plain = PlainWords.of(text);
        Marked marked = marking.mark(open, text);
        boolean question = applies(QUESTION, plain);
        if (marked instanceof Marked.Right && !question && (isLesson(intent) || isBrief(open, text))) {
            return Move.ANSWER;
        }
        Optional<Move> said = said(plain);
        if (said.isPresent()) {
            return said.get();
        }
        if (intent == Intent.DO_IT_FOR_ME || intent == Intent.CHEATING || SharedWords.repeats(open.text(), text)) {
            return Move.WANT_KEY;
        }
        return question ? asked(hasTopic, intent) : told(open, hasTopic, intent, marked, text);
    }

    private static boolean isLesson(Intent intent) {
        return intent == Intent.ASK || intent == Intent.EXERCISE || intent == Intent.CHECK_ANSWER;
    }

    /** What is longer and means something else, such as "besok ulangan bab 3", only happens to hold an answer. */
    private static boolean isBrief(Exercise open, String text) {
        return open.task() instanceof Task.Choice || Chat.of(text).words().size() <= MOST_BRIEF_WORDS;
    }

    /** Returns what a message says by its words alone; empty where it says nothing of a practice. */
    Optional<Move> said(String plain) {
        return rules.stream()
                .filter(rule -> !rule.group().equals(QUESTION) && rule.appliesTo(plain))
                .map(rule -> WORDS.get(rule.group()))
                .findFirst();
    }

    private boolean applies(String group, String plain) {
        return rules.stream().anyMatch(rule -> rule.group().equals(group) && rule.appliesTo(plain));
    }

    /** Something to compute is most likely the open question in other words. */
    private static Move asked(boolean hasTopic, Intent intent) {
        return switch (intent) {
            case EXERCISE, CHECK_ANSWER -> Move.HINT;
            case PRACTICE -> Move.PRACTISE;
            case FOLLOW_UP, EXAMPLE -> hasTopic ? Move.ELSEWHERE : Move.HINT;
            default -> Move.ELSEWHERE;
        };
    }

    private static Move told(Exercise open, boolean hasTopic, Intent intent, Marked marked, String text) {
        return switch (intent) {
            case ASK, EXERCISE, CHECK_ANSWER -> Chat.of(text).wantsTheKey() ? Move.WANT_KEY : Move.ANSWER;
            case PRACTICE -> Move.PRACTISE;
            case FOLLOW_UP, EXAMPLE -> hasTopic ? Move.ELSEWHERE : Move.HINT;
            default -> isBrief(open, text) && isAnswer(open, marked) ? Move.ANSWER : Move.ELSEWHERE;
        };
    }

    /** Whether it is surely an answer, though a wrong one. */
    private static boolean isAnswer(Exercise open, Marked marked) {
        return marked instanceof Marked.Wrong wrong
                && (wrong.misconception().isPresent() || open.task() instanceof Task.Choice);
    }
}
