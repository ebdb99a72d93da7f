package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one row of a table that a question asks for. A small model given a whole table answers with its neighbours.
 *
 * @param question keys of the words that carry the subject of the question
 */
record TableRow(Set<String> question) {
    /** Returns a row, letter for letter, if the text is a table and one row holds more of the question than all others. */
    Optional<String> in(String text) {
        List<String> rows = text.lines().toList();
        if (rows.size() < 3 || !rows.stream().allMatch(row -> row.startsWith("|"))) {
            return Optional.empty();
        }
        List<String> best = rows.stream()
                .sorted(Comparator.comparingLong((String row) -> -shared(row)))
                .toList();
        boolean one = shared(best.getFirst()) > shared(best.get(1));
        boolean header = best.getFirst().equals(rows.getFirst());
        return one && !header ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** The first cell names the row, so it counts twice. */
    private long shared(String row) {
        return held(row) + held(row.split("\\|", 3)[1]);
    }

    private long held(String text) {
        Set<String> words = Text.subject(text);
        return question.stream().filter(words::contains).count();
    }
}
