package id.kawanbelajar.operation.asking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question after the other and keeps the answers; writes nothing. Once no usable answer comes, it asks nothing
 * more. For one thread.
 */
public final class Interview {
    private static final int TRIES = 3;

    private final Asked asked;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private @Nullable String missing;

    public Interview(Asked asked) {
        this.asked = asked;
    }

    /** Returns why it ended before the last question; empty while it goes on. */
    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    /** Returns what was answered, by the keys of the questions; blank for nothing. */
    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** Returns an answer that was given; blank for nothing. */
    public String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    /** Asks until the answer can be used; does nothing after an earlier question stayed without one. */
    public void ask(Question question) {
        int left = asked.canTryAgain() ? TRIES : 1;
        while (missing == null && !isAnswered(question)) {
            left--;
            if (missing == null && left == 0) {
                missing = question.label() + " belum benar";
            }
        }
    }

    /** Takes an answer that was given beforehand; it is not asked for again. */
    public void take(Question question, String said) {
        if (missing == null && !isGood(question, said)) {
            missing = question.label() + " belum benar";
        }
    }

    private boolean isAnswered(Question question) {
        Optional<String> written = asked.answer(question.prompt(), question.hidden());
        if (written.isEmpty()) {
            missing = "jawaban habis sebelum " + question.label();
            return false;
        }
        return isGood(question, written.get());
    }

    private boolean isGood(Question question, String said) {
        return switch (question.judge(said)) {
            case Checked.Good(String value, String note) -> {
                answers.put(question.key(), value);
                say(note);
                yield true;
            }
            case Checked.Wrong(String why) -> {
                say(why);
                yield false;
            }
        };
    }

    private void say(String what) {
        if (!what.isBlank()) {
            asked.say("  " + what);
        }
    }
}
