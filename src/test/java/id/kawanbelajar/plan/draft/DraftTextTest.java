package id.kawanbelajar.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.TimeWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final PlanWish FULL = new PlanWish(
            List.of(
                    new GoalWish(
                            Goal.Kind.QUIZ,
                            "ulangan harian",
                            new ScopeWish("matematika", List.of(2, 3), false, new Kelas(8), "persamaan linear"),
                            new ExamDay(DAY, true, LocalTime.of(7, 30))),
                    new GoalWish(null, "", ScopeWish.NONE, null)),
            new TimeWish(
                    45,
                    Map.of(DayOfWeek.WEDNESDAY, 0, DayOfWeek.SATURDAY, 60),
                    Map.of(DAY, 0),
                    new TimeWish.Hours(null, LocalTime.of(21, 0)),
                    false,
                    null));

    @Test
    void readsAllThatItWrote() {
        PlanDraft draft = new PlanDraft(FULL, 2, Missing.WHEN, "tg-17", DAY);

        assertThat(DraftText.read(DraftText.write(draft))).contains(draft);
    }

    @Test
    void readsAWishOfWhichAPlanWasMade() {
        PlanDraft draft = PlanDraft.NONE.made(PlanWish.NONE, "m1");

        assertThat(DraftText.read(DraftText.write(draft))).contains(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tujuan=ulangan", "1\t0\t\tm1", "1\t0\tAPA\tm1\n\t\t\t\t\t\t", "1\t0\t\tm1\nx"})
    void readsNothingElse(String text) {
        assertThat(DraftText.read(text)).isEmpty();
    }
}
