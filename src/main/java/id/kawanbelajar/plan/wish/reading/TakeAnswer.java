package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import java.time.LocalDate;

/** Takes the answer to a question about a plan. What else the answer tells is taken too. Safe for use by many threads. */
public final class TakeAnswer {
    private static final int HOURS = 5;

    private final ReadWish reader;

    public TakeAnswer(Curriculum curriculum) {
        this.reader = new ReadWish(curriculum);
    }

    /** Returns the wish with what the answer adds; unchanged where it tells nothing. */
    public PlanWish take(PlanWish wish, Missing asked, String answer, LocalDate today) {
        return wish.filledBy(reader.read(asIfSaid(asked, answer.strip()), today));
    }

    /** A bare number means what was asked for. */
    private static String asIfSaid(Missing asked, String answer) {
        String bare = answer.replaceFirst("(?i)[ ]*(?:aja|saja|ya|kak|dong|deh|doang|kok)*[.!]*$", "");
        return switch (asked) {
            case GOAL -> answer;
            case SCOPE -> scope(answer, bare);
            case WHEN -> bare.matches("[0-9]{1,2}(?:[ ]*-[ ]*[0-9]{1,2})?") ? "tanggal " + answer : answer;
            case MINUTES -> minutes(answer, bare);
        };
    }

    private static String scope(String answer, String bare) {
        if (bare.matches("(?i)[0-9]{1,2}\\b.*") && !bare.matches("(?i).*(?:bab|jam|menit).*")) {
            return "bab " + answer;
        }
        boolean all = bare.matches("(?i)(?:semua|semuanya|smua|smw|seluruhnya|full)(?: .*)?");
        return all && !bare.matches("(?i).*bab.*")
                ? "semua bab " + answer.replaceFirst("\\S+", "")
                : "materi " + answer;
    }

    private static String minutes(String answer, String bare) {
        if (!bare.matches("[0-9]{1,3}(?:[.,][0-9])?")) {
            return answer;
        }
        return Double.parseDouble(bare.replace(',', '.')) <= HOURS ? bare + " jam" : bare + " menit";
    }
}
