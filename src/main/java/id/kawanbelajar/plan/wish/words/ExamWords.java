package id.kawanbelajar.plan.wish.words;

import id.kawanbelajar.plan.Goal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What somebody learns for: {@code ulangan}, {@code STS}, {@code SAS}, {@code TKA}, {@code lebih ngerti}. */
public final class ExamWords {
    private static final Set<String> BEFORE_PAS = Set.of(
            "untuk",
            "buat",
            "ujian",
            "ada",
            "mau",
            "jadwal",
            "belajar",
            "depan",
            "lagi",
            "hadapi",
            "menghadapi",
            "soal");
    private static final Set<String> NOT_PAS = Set.of(
            "hari",
            "weekend",
            "malam",
            "pagi",
            "sore",
            "siang",
            "pulang",
            "libur",
            "tanggal",
            "jam",
            "aku",
            "lagi",
            "sabtu",
            "minggu",
            "senin",
            "selasa",
            "rabu",
            "kamis",
            "jumat",
            "banget",
            "puasa",
            "les",
            "istirahat");

    private ExamWords() {}

    /** Reads the longest name that begins at a place. */
    public static Optional<Item.Found> at(PlanText text, int at) {
        if (text.at(at).equals("pas")) {
            boolean exam = BEFORE_PAS.contains(text.at(at - 1))
                    && (!NOT_PAS.contains(text.at(at + 1)) || text.at(at + 2).equals("depan"));
            return exam
                    ? Optional.of(new Item.Found(new Item.Exam(Goal.Kind.FINAL, "pas", false), 1))
                    : Optional.empty();
        }
        return Arrays.stream(Goal.Kind.values())
                .map(kind -> exam(text, at, kind))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Item.Found::length));
    }

    private static Optional<Item.Found> exam(PlanText text, int at, Goal.Kind kind) {
        int length = Phrases.named(kind.name()).lengthAt(text, at);
        if (length == 0) {
            return Optional.empty();
        }
        String called = String.join(" ", text.words().subList(at, at + length));
        String bare = called.replaceFirst("(?:nya|ku)$", "");
        int ending = Set.of("nya", "ku").contains(text.at(at + length)) ? 1 : 0;
        boolean pointing = ending > 0 || !bare.equals(called) || bare.equals("ujian");
        return Optional.of(new Item.Found(new Item.Exam(kind, bare, pointing), length + ending));
    }
}
