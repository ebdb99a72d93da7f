package id.kawanbelajar.tutor.explanation.kept;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.language.personal.HidePersonal;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is of a lesson and of nobody, so that it may be kept and read by others. Rather too little. Stateless. */
final class OfNobody {
    /** Longer ones are exercises and stories, which nobody asks again. */
    private static final int LONGEST = 160;

    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:aku|saya|gue|gua|gw|ane|beta|kami|kita|namaku|nama saya|mama|papa|mamah|bapakku|nyokap|bokap|ortu"
                    + "|orang tua|pacar|mantan|gebetan|curhat|disembunyikan)\\b");

    private static final Pattern OF_MINE = Pattern.compile("\\p{L}{3,}ku");

    private static final Set<String> NOT_OF_MINE = Set.of(
            "buku",
            "kuku",
            "suku",
            "siku",
            "siku-siku",
            "paku",
            "laku",
            "kaku",
            "beku",
            "baku",
            "saku",
            "berlaku",
            "perilaku",
            "pelaku",
            "membeku",
            "bangku",
            "tungku",
            "waktuku",
            "kayuku",
            "subuku",
            "kerangka",
            "merkuri");

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:tadi|tersebut|barusan|sebelumnya|yang itu|yang ini|lanjut|lanjutkan|lanjutannya|terus|ulangi)\\b");

    private OfNobody() {}

    /** Returns whether a question has a subject of its own, leans on nothing said before, and speaks of nobody. */
    static boolean is(String question) {
        String plain = PlainWords.of(question);
        return plain.length() <= LONGEST
                && !Text.subject(plain).isEmpty()
                && !BEFORE.matcher(plain).find()
                && !SOMEBODY.matcher(plain).find()
                && Arrays.stream(plain.split(" ", -1)).noneMatch(OfNobody::isOfMine)
                && HidePersonal.in(question).equals(question);
    }

    private static boolean isOfMine(String word) {
        return OF_MINE.matcher(word).matches() && !NOT_OF_MINE.contains(word);
    }

    /** Returns whether a reply has of the question's words and numbers only those that the material says too. */
    static boolean addsNothingOf(String question, String reply, Evidence evidence) {
        StringBuilder said = new StringBuilder();
        for (Source source : evidence.sources()) {
            said.append(source.quote())
                    .append('\n')
                    .append(source.chapter().title())
                    .append('\n');
        }
        String material = said.toString();
        return isWithin(Text.subject(question), Text.subject(reply), Text.subject(material))
                && isWithin(Text.numbers(question), Text.numbers(reply), Text.numbers(material));
    }

    private static boolean isWithin(Set<String> question, Set<String> reply, Set<String> material) {
        Set<String> both = new HashSet<>(reply);
        both.retainAll(question);
        return material.containsAll(both);
    }
}
