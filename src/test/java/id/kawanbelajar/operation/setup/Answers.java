package id.kawanbelajar.operation.setup;

import id.kawanbelajar.operation.asking.Asked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Somebody who answers as written down, and everything they saw. */
final class Answers implements Asked {
    private final Deque<String> answers;
    private final boolean atTerminal;
    private final List<String> seen = new ArrayList<>();

    Answers(boolean atTerminal, List<String> answers) {
        this.atTerminal = atTerminal;
        this.answers = new ArrayDeque<>(answers);
    }

    String seen() {
        return String.join("\n", seen);
    }

    @Override
    public void say(String line) {
        seen.add(line);
    }

    @Override
    public Optional<String> answer(String prompt, boolean hidden) {
        seen.add(prompt);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public boolean canTryAgain() {
        return atTerminal;
    }
}
