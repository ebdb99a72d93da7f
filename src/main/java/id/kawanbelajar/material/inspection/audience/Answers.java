package id.kawanbelajar.material.inspection.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds answers inside a block's text: "Kunci: B", "Pembahasan: …", "1. B 2. C 3. A". Stateless. */
final class Answers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Kata kunci: sel, inti" gives nothing away. */
    private static final String NO_KEYWORD =
            "(?<!(?:kata|konsep|poin|gagasan|ide|pertanyaan|istilah|informasi|pesan|hal|materi"
                    + "|faktor|fitur|frasa|unsur|langkah)[\\s*_]{1,9})";

    /** Says the answer wherever it stands, also in the middle of a line. */
    private static final Pattern STRONG = Pattern.compile(
            "(?m)(?<![\\p{L}\\p{N}])" + NO_KEYWORD
                    + "[\\[(*_]*(?:kunci(?:\\s+jawaban)?(?:\\s+(?:no|nomor|soal)\\.?\\s*\\d+)?\\s*[*_]*\\s*[:=]"
                    + "|(?<=^[\\s*_>•-]{0,8})jawaban\\s+(?:yang\\s+)?(?:benar|tepat|betul)\\s*[*_]*\\s*(?:[:=]|adalah)"
                    + "|(?:answer\\s+key|correct\\s+answer)\\s*[:=]"
                    + "|(?:jawab(?:an)?(?:nya)?|jwb|kj|ans(?:wer)?)\\s*[*_]*\\s*[:=]\\s*[*_(\\[]*[A-E](?![\\p{L}\\p{N}]))",
            FLAGS);

    /** Says it at the beginning of a line, but for a worked example. */
    private static final Pattern WEAK = Pattern.compile(
            "(?m)(?:^[ \\t*_>•-]{0,40}|(?<=[.?!)…][ \\t]))(?:jawab(?:an)?|answer|alternatif\\s+jawaban|penjelasan\\s+jawaban|(pembahasan|penyelesaian|solusi))(?:\\s+(?:no|nomor|soal)\\.?\\s*\\d+)?\\s*[*_]*\\s*[:=]",
            FLAGS);

    /** The question's number where no question stands before. */
    static final int NONE = -1;

    /** Without any of these nothing need be looked at. */
    private static final Pattern ANY =
            Pattern.compile("kunci|jawab|jwb|kj|key|ans|pembahasan|penyelesaian|solusi", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|\\n|(?<=[\\p{L}\\p{N}.)?!])[ \\t])\\s*(\\d{1,3})[.)]\\s+(?=[\\p{Lu}$(\"“])");
    private static final Pattern ASKS = Pattern.compile("\\?|\\.{4,}|…|\\s[aA][.)]\\s");
    private static final Pattern SIGN =
            Pattern.compile("\\((?:kunci|benar|jawaban|correct)|[✓✔√]", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT = Pattern.compile(
            "(?im)(?<=^[ \\t]{0,9}[a-e][.)][^\\n]{1,200})\\s*(?:\\((?:kunci|benar|jawaban(?:\\s+benar)?|correct)\\)|[✓✔√])\\s*$");
    private static final Pattern NUMBER_AND_LETTER = Pattern.compile(
            "(?:\\bno(?:mor)?\\.?\\s{0,3})?\\b\\d{1,3}\\s{0,3}[.):=-]?\\s{0,3}\\(?[A-Ea-e]\\)?(?=[\\s,;|.]|$)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|.]*");
    private static final int FEWEST = 3;
    private static final Pattern PAIR = Pattern.compile("\\s*(?:\\d{1,3}\\s*[.):=-])\\s*\\(?[A-Ea-e]\\)?[.,;]?\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s._…:|-]*");

    private Answers() {}

    /** A stretch of a text. */
    record Cut(int start, int end) {}

    /**
     * Returns the stretches that give answers away, in order.
     *
     * @param example whether the text is of a worked example, whose answer is for students
     * @param question number of the question before it, zero where none is; then "penyelesaian:" may be a word of the glossary
     */
    static List<Cut> in(String text, boolean example, int question) {
        List<Cut> cuts = new ArrayList<>();
        int from = ANY.matcher(text).find() ? 0 : text.length();
        while (from < text.length()) {
            int start = firstAnswer(text, from, example, question != NONE);
            if (start < 0) {
                break;
            }
            int end = endOf(text, from, start, question);
            if (!isBlankToFill(text.substring(afterLabel(text, start), end)) || end == text.length()) {
                cuts.add(new Cut(start, end));
            }
            from = end;
        }
        return cuts;
    }

    private static int firstAnswer(String text, int from, boolean example, boolean asked) {
        Matcher strong = STRONG.matcher(text);
        Matcher weak = WEAK.matcher(text);
        int first = strong.find(from) ? strong.start() : -1;
        if (!example && weak.find(from) && (asked || weak.group(1) == null) && (first < 0 || weak.start() < first)) {
            first = weak.start();
        }
        return first;
    }

    /** Returns where an answer ends: before the next question, though not before the next of its own numbered steps. */
    private static int endOf(String text, int from, int start, int before) {
        Matcher numbered = NUMBERED.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int question = before;
        int step = 0;
        while (numbered.find()) {
            int number = Integer.parseInt(numbered.group(1));
            if (numbered.start() < start) {
                question = number;
            } else if (numbered.start() >= afterLabel(text, start) - 1) {
                boolean goesOn = number == step + 1 && (step > 0 || number != question + 1);
                if (!goesOn || asks(text, numbered.end())) {
                    return numbered.start();
                }
                step = number;
            }
        }
        return text.length();
    }

    private static boolean asks(String text, int from) {
        Matcher next = NUMBERED.matcher(text);
        return ASKS.matcher(text.substring(from, next.find(from) ? next.start() : text.length()))
                .find();
    }

    private static int afterLabel(String text, int start) {
        int colon = start;
        while (colon < text.length() && text.charAt(colon) != ':' && text.charAt(colon) != '=') {
            colon++;
        }
        return Math.min(text.length(), colon + 1);
    }

    /** Whether a text is only room to write an answer in. */
    static boolean isBlankToFill(String text) {
        return BLANKS.matcher(text).matches();
    }

    /** Whether what follows its label is left to the next blocks. */
    static boolean isBareLabel(String cut) {
        return isBlankToFill(cut.substring(afterLabel(cut, 0)));
    }

    /** Returns an option without the sign that it is the right one. */
    static String unmarked(String option) {
        return SIGN.matcher(option).find() ? RIGHT.matcher(option).replaceAll("") : option;
    }

    /** Whether a text is nothing but numbers and the letters of their answers. */
    static boolean areLetters(String text) {
        Matcher pairs = NUMBER_AND_LETTER.matcher(text);
        int end = 0;
        int count = 0;
        while (pairs.find()
                && BETWEEN.matcher(text.substring(end, pairs.start())).matches()) {
            end = pairs.end();
            count++;
        }
        return count >= FEWEST && BETWEEN.matcher(text.substring(end)).matches();
    }

    /** Whether a text is one number and the letter of its answer. */
    static boolean isLetter(String text) {
        return PAIR.matcher(text).matches();
    }
}
