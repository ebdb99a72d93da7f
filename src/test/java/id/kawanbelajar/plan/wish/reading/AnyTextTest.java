package id.kawanbelajar.plan.wish.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.plan.wish.ApplyChange;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.UsualTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes. */
class AnyTextTest {
    private static final Curriculum CURRICULUM = CurriculumReader.shipped();
    private static final ReadWish READ = new ReadWish(CURRICULUM);
    private static final ReadChanges CHANGES = new ReadChanges(CURRICULUM);
    private static final TakeAnswer ANSWER = new TakeAnswer(CURRICULUM);
    private static final List<Missing> QUESTIONS = List.of(Missing.values());
    private static final List<String> WORDS = words();

    private final Random random = new Random(7);

    @Test
    void noDayOfAWishIsBeforeToday() {
        for (int i = 0; i < 4_000; i++) {
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            PlanWish wish = READ.read(jumble(), today);

            assertThat(days(wish)).allMatch(day -> !day.isBefore(today));
        }
    }

    @Test
    void changesNeverLeadBeforeTodayAndAlwaysToPossibleTimes() {
        for (int i = 0; i < 2_000; i++) {
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            PlanWish wish = READ.read(jumble(), today);
            ApplyChange apply = new ApplyChange(UsualTime.of(Jenjang.SD), today);
            for (Change change : CHANGES.read(jumble(), wish, today)) {
                wish = change instanceof Change.OfWish ofWish ? apply.to(wish, ofWish) : wish;
            }
            wish = ANSWER.take(wish, QUESTIONS.get(random.nextInt(QUESTIONS.size())), jumble(), today);

            assertThat(days(wish)).allMatch(day -> !day.isBefore(today));
            assertThat(wish.time().orUsual(UsualTime.of(Jenjang.SD)).minutes()).isPositive();
        }
    }

    @Test
    void signsAndRubbishAreUnderstoodAsNothingOrSomethingButNeverFail() {
        for (int i = 0; i < 4_000; i++) {
            String text = random.ints(random.nextInt(60), 1, 0x2fff)
                    .filter(Character::isDefined)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            assertThat(READ.read(text, LocalDate.of(2026, 11, 26))).isNotNull();
        }
    }

    private String jumble() {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static List<LocalDate> days(PlanWish wish) {
        List<LocalDate> days = new ArrayList<>(wish.time().special().keySet());
        wish.goals().stream()
                .map(GoalWish::when)
                .filter(Objects::nonNull)
                .map(ExamDay::day)
                .forEach(days::add);
        return days;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "15",
                "31",
                "29 feb",
                "15/12",
                "7-11",
                "0",
                "999",
                "15-12-2020",
                "1-3",
                "07.30",
                "jam 25",
                "jam 24",
                ",",
                "\n",
                "2",
                "lagi",
                "depan",
                "minggu",
                "hari",
                "bulan",
                "tanggal",
                "mundur",
                "maju",
                "hmin",
                "H-3",
                "-",
                "x",
                "setengah",
                "sampai",
                "99 tahun lagi",
                "2000000000 hari lagi"));
        DataLines.of("/rencana/kata.txt").stream()
                .filter(line -> !line.startsWith("["))
                .forEach(words::add);
        Talk.all().forEach(talk -> talk.of("ubah").forEach(line -> words.addAll(List.of(line.split(" ", -1)))));
        return words;
    }
}
