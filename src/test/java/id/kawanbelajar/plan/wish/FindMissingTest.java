package id.kawanbelajar.plan.wish;

import static id.kawanbelajar.plan.wish.Missing.GOAL;
import static id.kawanbelajar.plan.wish.Missing.MINUTES;
import static id.kawanbelajar.plan.wish.Missing.SCOPE;
import static id.kawanbelajar.plan.wish.Missing.WHEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.plan.wish.reading.ReadWish;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindMissingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final ReadWish read = new ReadWish(CurriculumReader.shipped());
    private final FindMissing find = new FindMissing();

    @Test
    void asksAtMostThreeThings() {
        assertThat(find.in(PlanWish.NONE, 0)).containsExactly(GOAL, SCOPE, WHEN);
    }

    @Test
    void asksLessTheMoreWasAsked() {
        assertThat(find.in(PlanWish.NONE, 2)).containsExactly(GOAL);
        assertThat(find.in(PlanWish.NONE, 3)).isEmpty();
    }

    @Test
    void aTestNeedsItsChapters() {
        assertThat(missing("besok ulangan ipa, 1 jam")).containsExactly(SCOPE);
    }

    @Test
    void anExamOfAWholeTermNeedsOnlyItsSubject() {
        assertThat(missing("sas ipa tgl 8, 1 jam sehari")).isEmpty();
        assertThat(missing("sas tgl 8, 1 jam sehari")).containsExactly(SCOPE);
    }

    @Test
    void toUnderstandSomethingNeedsNoDay() {
        assertThat(missing("mau lebih ngerti pecahan, 20 menit sehari")).isEmpty();
    }

    @Test
    void minutesOfOneDayAreEnough() {
        assertThat(missing("besok ulangan ipa bab 3, mlm ini 2 jam")).isEmpty();
        assertThat(missing("besok ulangan ipa bab 3")).containsExactly(MINUTES);
    }

    private List<Missing> missing(String message) {
        return find.in(read.read(message, TODAY), 0);
    }
}
