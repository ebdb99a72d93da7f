package id.kawanbelajar.practice.marking;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Equivalence;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.marking.reading.Algebra;
import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.List;
import java.util.Set;

/** Marks algebra by what it means; {@code x = 5} is the same as {@code 5}. */
final class ExpressionMarker {
    private ExpressionMarker() {}

    static Marked mark(Task.ExpressionEntry task, Chat answer) {
        String said = Algebra.plain(answer.corrected().raw(), task.variables());
        if (!isReadable(said, task.variables())) {
            return MarkAnswer.unclear(Asks.ALGEBRA);
        }
        if (same(said, task.key(), task.variables())) {
            return new Marked.Right();
        }
        return MarkAnswer.wrong(task.mistakes().stream()
                .filter(mistake -> same(said, mistake.answer(), task.variables()))
                .map(Mistake::explanation)
                .findFirst()
                .orElse(""));
    }

    private static boolean isReadable(String said, List<String> variables) {
        try {
            String[] sides = said.split("=", -1);
            for (String side : sides) {
                Set<String> names = Expression.parse(side).names();
                boolean named = sides.length == 2 && side.strip().matches("\\p{L}");
                if (!named && !variables.containsAll(names)) {
                    return false;
                }
            }
            return sides.length <= 2;
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static boolean same(String said, String key, List<String> variables) {
        try {
            return Equivalence.same(likeKey(said, key), likeKey(key, said), variables);
        } catch (UnreadableException e) {
            return false;
        }
    }

    /** Leaves out "x =" where the other side of the comparison has no equals sign. */
    private static String likeKey(String one, String other) {
        boolean named = one.matches("\\s*\\p{L}\\s*=.*") && !other.contains("=");
        return named ? one.substring(one.indexOf('=') + 1) : one;
    }
}
