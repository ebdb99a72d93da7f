package id.kawanbelajar.practice;

/**
 * A wrong answer that is often given.
 *
 * @param answer as a student would give it; for changing numbers a formula that begins with {@code =}
 * @param explanation what went wrong, said to the student
 */
public record Mistake(String answer, String explanation) {
    public Mistake {
        if (answer.isBlank() || explanation.isBlank()) {
            throw new IllegalArgumentException("a mistake has an answer and an explanation: " + answer);
        }
    }
}
