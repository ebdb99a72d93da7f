package id.kawanbelajar.tutor.explanation.model;

import id.kawanbelajar.tutor.explanation.Wish;
import java.util.List;

/**
 * What is said to a model at once.
 *
 * @param rules the same for every call, so that the model reads them only once
 * @param before the turns that came before, oldest first; may be empty
 * @param message what is asked now, with the material
 * @param maxTokens most tokens of the reply, more than zero
 */
public record Prompt(String rules, List<Wish.Turn> before, String message, int maxTokens) {
    public Prompt {
        before = List.copyOf(before);
        if (message.isBlank() || maxTokens < 1) {
            throw new IllegalArgumentException("a prompt has a message and room for a reply, got " + maxTokens);
        }
    }

    /** Returns how many tokens this is at most, by a careful estimate. */
    public int tokens() {
        int turns = before.stream()
                .mapToInt(t -> Tokens.ofMessage(t.question()) + Tokens.ofMessage(t.reply()))
                .sum();
        return Tokens.ofMessage(rules) + turns + Tokens.ofMessage(message);
    }

    /** Returns the fewest tokens a model can count that has read all of this; fewer means that it was cut. */
    public int fewestTokens() {
        int characters = rules.length() + message.length();
        for (Wish.Turn turn : before) {
            characters += turn.question().length() + turn.reply().length();
        }
        return Tokens.atLeast(characters);
    }
}
