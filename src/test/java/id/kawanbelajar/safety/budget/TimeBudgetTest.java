package id.kawanbelajar.safety.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBudgetTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    private final TimeBudget budget =
            new TimeBudget(new InMemoryAiUse("ayu"), DailyLimit.ByJenjang.USUAL, ZoneId.of("Asia/Jakarta"));

    @Test
    void endsWithTheLastMinuteOfTheDay() {
        budget.count(student(7), Duration.ofMinutes(39), NOON);
        assertThat(budget.isSpent(student(7), NOON)).isFalse();

        budget.count(student(7), Duration.ofSeconds(1), NOON);
        assertThat(budget.isSpent(student(7), NOON)).isTrue();
        assertThat(budget.isSpent(student(7), NOON.plus(Duration.ofHours(12))))
                .as("the next day at school")
                .isFalse();
    }

    @Test
    void isShorterForTheYoungerAndForWhoseYearIsUnknown() {
        assertThat(budget.limit(student(4))).isEqualTo(20);
        assertThat(budget.limit(student(8))).isEqualTo(40);
        assertThat(budget.limit(student(11))).isEqualTo(60);
        assertThat(budget.limit(student(0))).isEqualTo(20);
    }

    @Test
    void neverEndsForATeacher() {
        Person teacher = new Person("ayu", "sekolah", Person.Role.TEACHER, null, false, false);
        budget.count(teacher, Duration.ofHours(5), NOON);

        assertThat(budget.isSpent(teacher, NOON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "40", "90"})
    void aGuardianCanOnlyMakeItShorter(int wanted) {
        DailyLimit both = DailyLimit.ByJenjang.USUAL.and(student -> wanted);

        assertThat(both.minutes(student(8))).isEqualTo(Math.min(40, wanted));
    }

    private static Person student(int year) {
        return new Person("ayu", "sekolah", Person.Role.STUDENT, year == 0 ? null : new Kelas(year), false, false);
    }
}
