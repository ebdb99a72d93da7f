package id.kawanbelajar.plan.making;

import static id.kawanbelajar.plan.making.Wishes.MONDAY;
import static id.kawanbelajar.plan.making.Wishes.NOTHING_KNOWN;
import static id.kawanbelajar.plan.making.Wishes.evenings;
import static id.kawanbelajar.plan.making.Wishes.id;
import static id.kawanbelajar.plan.making.Wishes.knowing;
import static id.kawanbelajar.plan.making.Wishes.planned;
import static id.kawanbelajar.plan.making.Wishes.quiz;
import static id.kawanbelajar.plan.making.Wishes.request;
import static id.kawanbelajar.plan.making.Wishes.topic;
import static id.kawanbelajar.plan.making.Wishes.topics;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.making.Planning.Fits;
import id.kawanbelajar.plan.making.Planning.NoTime;
import id.kawanbelajar.plan.making.Planning.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final List<Topic> IPA = topics("ipa", 4);
    private static final List<Topic> MATHS = topics("matematika", 4);

    private final Planner planner = new Planner(day -> Set.of());

    @Test
    void anEveningBeforeATestHoldsShortBlocksWithBreaksAndEndsInTime() {
        List<Block> blocks =
                plan(request(IPA.subList(0, 3), evenings(120), quiz("a", MONDAY.plusDays(1), IPA.subList(0, 3))));

        assertThat(blocks)
                .extracting(Block::start)
                .containsExactly(LocalTime.of(19, 0), LocalTime.of(19, 30), LocalTime.of(20, 0), LocalTime.of(20, 30));
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.LEARN, Kind.LEARN, Kind.LEARN, Kind.MIXED);
        assertThat(blocks.getLast().end()).isBeforeOrEqualTo(LocalTime.of(21, 0));
    }

    @Test
    void shorterBlocksMakeRoomForOneTopicMore() {
        List<Topic> five = topics("ipa", 5);

        List<Block> blocks = plan(request(five, evenings(120), quiz("a", MONDAY.plusDays(1), five)));

        assertThat(blocks).hasSize(6).allMatch(block -> block.minutes() == 15);
    }

    @Test
    void aTopicIsLearnedThenPractisedThenRecalledEachOnALaterDay() {
        List<Block> blocks = plan(request(IPA, evenings(45), quiz("a", MONDAY.plusDays(14), IPA)));

        List<Block> ofFirst = blocks.stream()
                .filter(block -> block.topics().contains(id("ipa", 1)))
                .toList();
        assertThat(ofFirst).extracting(Block::kind).startsWith(Kind.LEARN, Kind.PRACTISE, Kind.REVIEW);
        assertThat(ofFirst).extracting(Block::day).doesNotHaveDuplicates();
    }

    @Test
    void aSlowPlanBeginsToday() {
        List<Block> blocks = plan(request(IPA, evenings(30), quiz("a", MONDAY.plusDays(42), IPA)));

        assertThat(blocks.getFirst().day()).isEqualTo(MONDAY);
    }

    @Test
    void whatIsMasteredIsOnlyRecalledAndWhatIsShakyOnlyPractised() {
        Knowledge knowledge = knowing(Map.of(id("ipa", 1), 0.9, id("ipa", 2), 0.6));

        List<Block> blocks = plan(request(IPA, evenings(45), quiz("a", MONDAY.plusDays(10), IPA)), knowledge);

        assertThat(kinds(blocks, 1)).doesNotContain(Kind.LEARN, Kind.PRACTISE);
        assertThat(kinds(blocks, 2)).contains(Kind.PRACTISE).doesNotContain(Kind.LEARN);
        assertThat(kinds(blocks, 3)).contains(Kind.LEARN);
    }

    @Test
    void whatIsKnownFirstGoesBeforeWhatBuildsOnItAndSaysSo() {
        List<Topic> topics = List.of(topic("ipa", 1, id("ipa", 2)), topic("ipa", 2));

        List<Block> blocks = plan(request(topics, evenings(45), quiz("a", MONDAY.plusDays(5), topics)));

        assertThat(blocks.getFirst().topics()).containsExactly(id("ipa", 2));
        assertThat(blocks.getFirst().why()).isEqualTo(Why.PREREQUISITE);
    }

    @Test
    void whereTimeIsShortTheNearerExamGoesFirst() {
        List<Block> blocks = plan(request(
                both(), evenings(30), quiz("far", MONDAY.plusDays(5), MATHS), quiz("near", MONDAY.plusDays(3), IPA)));

        assertThat(blocks.subList(0, 4)).extracting(Block::goal).containsOnly("near");
    }

    @Test
    void whereThereIsTimeADayMixesTwoSubjects() {
        List<Block> blocks = plan(request(
                both(), evenings(60), quiz("a", MONDAY.plusDays(12), IPA), quiz("b", MONDAY.plusDays(14), MATHS)));

        assertThat(blocks.stream()
                        .map(Block::day)
                        .distinct()
                        .filter(day -> goals(blocks, day) == 2)
                        .count())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void theLastDayBeforeAnExamMixesEverything() {
        List<Block> blocks = plan(request(IPA, evenings(45), quiz("a", MONDAY.plusDays(9), IPA)));

        assertThat(blocks.getLast()).matches(block -> block.kind() == Kind.MIXED && block.why() == Why.FINAL);
        assertThat(blocks.getLast().topics()).hasSize(4);
        assertThat(blocks.getLast().day()).isEqualTo(MONDAY.plusDays(8));
    }

    @Test
    void sundaysAndHolidaysAreFreeUnlessTheStudentSaysOtherwise() {
        LocalDate sunday = MONDAY.plusDays(6);
        LocalDate holiday = MONDAY.plusDays(2);
        Planner withHoliday = new Planner(day -> day.equals(holiday) ? Set.of(Mark.HOLIDAY) : Set.of());
        Availability also =
                new Availability(30, Map.of(), Map.of(), LocalTime.of(19, 0), LocalTime.of(21, 0), true, true);

        assertThat(days(withHoliday, evenings(30))).doesNotContain(sunday, holiday);
        assertThat(days(withHoliday, also)).contains(sunday, holiday);
        assertThat(days(withHoliday, evenings(30).with(sunday, 30))).contains(sunday);
    }

    @Test
    void aSundayBetweenTwoExamsIsUsed() {
        List<Block> blocks = plan(request(
                both(), evenings(45), quiz("a", MONDAY.plusDays(5), IPA), quiz("b", MONDAY.plusDays(7), MATHS)));

        assertThat(blocks).extracting(Block::day).contains(MONDAY.plusDays(6));
    }

    @Test
    void oneDayOfAFullWeekIsLighter() {
        List<Topic> many = topics("ipa", 20);

        List<Block> blocks = plan(request(many, evenings(60), quiz("a", MONDAY.plusDays(14), many)));

        assertThat(minutes(blocks, MONDAY.plusDays(5))).isBetween(1, 36);
        assertThat(minutes(blocks, MONDAY.plusDays(4))).isEqualTo(60);
    }

    @Test
    void duringRamadanOneLearnsAfterTarawih() {
        Planner ramadan = new Planner(day -> Set.of(Mark.RAMADAN));

        List<Block> blocks = planned(Wishes.plan(
                ramadan.plan(request(IPA, evenings(45), quiz("a", MONDAY.plusDays(9), IPA)), NOTHING_KNOWN)));

        assertThat(blocks).isNotEmpty().noneMatch(block -> block.start().isBefore(LocalTime.of(20, 0)));
    }

    @Test
    void maghribIsLeftFreeInALongAfternoon() {
        Availability afternoon =
                new Availability(150, Map.of(), Map.of(), LocalTime.of(16, 0), LocalTime.of(20, 0), false, false);
        List<Topic> many = topics("ipa", 20);

        List<Block> blocks = plan(request(many, afternoon, quiz("a", MONDAY.plusDays(5), many)));

        assertThat(blocks)
                .anyMatch(block -> block.start().isAfter(LocalTime.of(18, 59)))
                .noneMatch(block -> block.end().isAfter(LocalTime.of(17, 45))
                        && block.start().isBefore(LocalTime.of(19, 0)));
    }

    @Test
    void aDayThatDoesNotWorkStaysFree() {
        Availability busyWednesdays = new Availability(
                30, Map.of(DayOfWeek.WEDNESDAY, 0), Map.of(), LocalTime.of(19, 0), LocalTime.of(21, 0), false, false);

        assertThat(days(planner, busyWednesdays)).doesNotContain(MONDAY.plusDays(2), MONDAY.plusDays(9));
    }

    @Test
    void nothingCanBePlannedOnTheDayOfTheExam() {
        assertThat(planner.plan(request(IPA, evenings(45), quiz("a", MONDAY, IPA)), NOTHING_KNOWN))
                .isEqualTo(new NoTime(Reason.GOAL_REACHED));
    }

    @Test
    void nothingCanBePlannedWhenTheLastEveningIsOver() {
        Request evening = request(IPA, evenings(45), quiz("a", MONDAY.plusDays(1), IPA));
        Request late = new Request(
                evening.fase(), evening.goals(), IPA, evening.availability(), List.of(), MONDAY.atTime(20, 50));

        assertThat(planner.plan(late, NOTHING_KNOWN)).isEqualTo(new NoTime(Reason.NO_DAY_LEFT));
    }

    @Test
    void theSameRequestGivesTheSamePlan() {
        Request request = request(both(), evenings(45), quiz("a", MONDAY.plusDays(12), both()));

        assertThat(planner.plan(request, NOTHING_KNOWN))
                .isInstanceOf(Fits.class)
                .isEqualTo(new Planner(day -> Set.of()).plan(request, NOTHING_KNOWN));
    }

    private List<Block> plan(Request request) {
        return plan(request, NOTHING_KNOWN);
    }

    private List<Block> plan(Request request, Knowledge knowledge) {
        return planned(Wishes.plan(planner.plan(request, knowledge)));
    }

    private static List<LocalDate> days(Planner planner, Availability availability) {
        List<Topic> many = topics("ipa", 8);
        Request request = request(many, availability, quiz("a", MONDAY.plusDays(10), many));
        return planned(Wishes.plan(planner.plan(request, NOTHING_KNOWN))).stream()
                .map(Block::day)
                .toList();
    }

    private static List<Topic> both() {
        List<Topic> both = new ArrayList<>(IPA);
        both.addAll(MATHS);
        return both;
    }

    private static List<Kind> kinds(List<Block> blocks, int topic) {
        return blocks.stream()
                .filter(block -> block.topics().contains(id("ipa", topic)))
                .map(Block::kind)
                .toList();
    }

    private static long goals(List<Block> blocks, LocalDate day) {
        return blocks.stream()
                .filter(block -> block.day().equals(day))
                .map(Block::goal)
                .distinct()
                .count();
    }

    private static int minutes(List<Block> blocks, LocalDate day) {
        return blocks.stream()
                .filter(block -> block.day().equals(day))
                .mapToInt(Block::minutes)
                .sum();
    }
}
