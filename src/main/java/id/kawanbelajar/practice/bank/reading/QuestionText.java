package id.kawanbelajar.practice.bank.reading;

import id.kawanbelajar.practice.bank.BankQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads questions line by line. */
public final class QuestionText {
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:soal\\s*)?(\\d{1,3})\\s*[.)]\\s*(.*)", Pattern.CASE_INSENSITIVE);

    /** A new part of the paper, which belongs to no question. */
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:[A-Z]|[IVX]{1,4})\\s*[.)]\\s*(?:soal\\s+)?(?:(?:ja|pi|be|i|leng|ker|jo|co)\\p{L}*lah|"
                    + "kerjakan|jodohkan|cocokkan|uraian|esai|essay|isian|pilihan ganda|benar[ -]salah)\\b.*");

    private final List<Building> questions = new ArrayList<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private @Nullable Building open;
    private boolean inKeys;
    private int statements;

    private QuestionText() {}

    /**
     * Returns the questions with options, in order.
     *
     * @param apart lines with keys that were taken out of the file; those without numbers belong to the questions in order,
     *     where there are as many
     */
    public static List<BankQuestion> of(List<String> lines, List<String> apart) {
        QuestionText text = new QuestionText();
        clean(lines).forEach(text::line);
        text.apart(clean(apart).toList());
        return text.questions.stream()
                .flatMap(question -> question.built(text.keys.get(question.number)).stream())
                .toList();
    }

    /** Returns the keys by number in lines of nothing else. */
    public static Map<Integer, String> keys(List<String> lines) {
        Map<Integer, String> keys = new HashMap<>();
        clean(lines).forEach(line -> keys.putAll(KeyLines.pairs(line)));
        return keys;
    }

    private static Stream<String> clean(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^\\s*[-•#>]+\\s+", "")
                        .replace("**", "")
                        .strip())
                .filter(line -> !line.isEmpty());
    }

    private void apart(List<String> lines) {
        List<String> unnumbered = new ArrayList<>();
        keys.putAll(keys(lines));
        for (String line : lines) {
            KeyLines.own(line).ifPresent(unnumbered::add);
        }
        List<Building> waiting =
                questions.stream().filter(Building::waitsForKey).toList();
        if (unnumbered.size() == waiting.size()) {
            for (int i = 0; i < waiting.size(); i++) {
                waiting.get(i).key(unnumbered.get(i));
            }
        }
    }

    private void line(String line) {
        Map<Integer, String> list = KeyLines.list(line);
        if (inKeys) {
            keys.putAll(KeyLines.pairs(line));
        } else if (!list.isEmpty()) {
            keys.putAll(list);
        } else if (KeyLines.isHead(line) && !questions.isEmpty()) {
            inKeys = true;
            open = null;
        } else if (PART.matcher(line).matches()) {
            open = null;
        } else {
            question(line);
        }
    }

    private void question(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches() && begins(Integer.parseInt(numbered.group(1)))) {
            Building next = new Building(Integer.parseInt(numbered.group(1)), "");
            questions.add(next);
            open = next;
            statements = 0;
            next.line(numbered.group(2));
        } else if (open != null) {
            Building current = open;
            KeyLines.own(line)
                    .ifPresentOrElse(
                            current::key,
                            () -> KeyLines.explanation(line)
                                    .ifPresentOrElse(current::explain, () -> current.line(line)));
        }
    }

    /** A question that has no options yet may hold statements with numbers of their own, from 1. */
    private boolean begins(int number) {
        if (open == null) {
            return true;
        }
        if (!open.hasOptions() && number == statements + 1 && (number == 1 || statements > 0)) {
            statements = number;
            return false;
        }
        boolean startsAgain = number == 1 && open.isWhole();
        return startsAgain || (number > open.number && number <= open.number + 5);
    }
}
