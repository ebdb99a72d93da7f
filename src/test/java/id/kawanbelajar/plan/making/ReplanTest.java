package id.kawanbelajar.plan.making;

import static id.kawanbelajar.plan.making.Wishes.MONDAY;
import static id.kawanbelajar.plan.making.Wishes.NOTHING_KNOWN;
import static id.kawanbelajar.plan.making.Wishes.evenings;
import static id.kawanbelajar.plan.making.Wishes.id;
import static id.kawanbelajar.plan.making.Wishes.planned;
import static id.kawanbelajar.plan.making.Wishes.quiz;
import static id.kawanbelajar.plan.making.Wishes.request;
import static id.kawanbelajar.plan.making.Wishes.topics;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static final List<Topic> IPA = topics("ipa", 5);
    private static final LocalDate EXAM = MONDAY.plusDays(14);
    private static final LocalDateTime THURSDAY_NOON = MONDAY.plusDays(3).atTime(12, 0);

    private final Planner planner = new Planner(day -> Set.of());
    private final Plan plan = plan(request(IPA, evenings(45), quiz("a", EXAM, IPA)));

    @Test
    void whatWasMissedIsKeptAsMissedAndPlannedAnewWithoutPilingUp() {
        Plan then = plan(again(plan, THURSDAY_NOON));

        assertThat(then.blocks())
                .filteredOn(block -> block.day().isBefore(MONDAY.plusDays(3)))
                .isNotEmpty()
                .allMatch(block -> block.state() == State.MISSED);
        assertThat(planned(then))
                .anyMatch(block -> block.topics().contains(id("ipa", 1)) && block.kind() == Kind.LEARN);
        assertThat(planned(then).stream()
                        .collect(Collectors.groupingBy(Block::day, Collectors.summingInt(Block::minutes)))
                        .values())
                .allMatch(minutes -> minutes <= 45);
    }

    @Test
    void whatWasDoneStaysAndIsNotPlannedAgain() {
        Plan done = doneUntil(plan, MONDAY.plusDays(3));

        Plan then = plan(again(done, THURSDAY_NOON));

        assertThat(then.blocks()).containsAll(done(done));
        assertThat(planned(then))
                .noneMatch(block -> block.topics().contains(id("ipa", 1)) && block.kind() == Kind.LEARN);
    }

    @Test
    void aPlanThatIsFollowedKeepsItsIdsAndItsEnd() {
        Plan done = doneUntil(plan, MONDAY.plusDays(3));

        Plan then = plan(again(done, THURSDAY_NOON));

        Set<String> before = ids(planned(done));
        assertThat(ids(planned(then))).filteredOn(before::contains).hasSizeGreaterThanOrEqualTo(before.size() - 2);
        assertThat(then.blocks().getLast()).isEqualTo(plan.blocks().getLast());
    }

    @Test
    void whatIsFinishedEarlyMakesTheRestLighter() {
        Plan eager = doneUntil(plan, MONDAY.plusDays(9));

        Plan then = plan(again(eager, THURSDAY_NOON));

        assertThat(planned(then))
                .noneMatch(block -> block.kind() == Kind.LEARN && block.topics().contains(id("ipa", 3)));
        assertThat(minutes(planned(then))).isLessThan(minutes(planned(plan(again(plan, THURSDAY_NOON)))));
    }

    @Test
    void anExamThatComesEarlierKeepsWhatWasDone() {
        Plan done = doneUntil(plan, MONDAY.plusDays(3));
        Request earlier = again(done, THURSDAY_NOON).with(List.of(quiz("a", MONDAY.plusDays(7), IPA)));

        Plan then = plan(earlier);

        assertThat(then.blocks()).containsAll(done(done));
        assertThat(planned(then)).allMatch(block -> block.day().isBefore(MONDAY.plusDays(7)));
        assertThat(then.uncovered()).isEmpty();
    }

    @Test
    void moreTopicsFindTheirPlace() {
        List<Topic> more = topics("ipa", 7);
        Request request = new Request(
                Fase.D, List.of(quiz("a", EXAM, more)), more, plan.availability(), plan.blocks(), MONDAY.atTime(16, 0));

        assertThat(planned(plan(request))).anyMatch(block -> block.topics().contains(id("ipa", 7)));
    }

    @Test
    void fewerTopicsTakeTheirBlocksAway() {
        Request request = again(plan, MONDAY.atTime(16, 0)).with(List.of(quiz("a", EXAM, IPA.subList(0, 3))));

        assertThat(planned(plan(request))).noneMatch(block -> block.topics().contains(id("ipa", 5)));
    }

    @Test
    void whoIsTiredTodayHasADayOff() {
        Request tired =
                again(plan, MONDAY.atTime(16, 0)).with(plan.availability().with(MONDAY, 0));

        Plan then = plan(tired);

        assertThat(then.on(MONDAY)).isEmpty();
        assertThat(then.uncovered()).isEmpty();
    }

    @Test
    void aDayMovesToASundayWithItsBlocks() {
        LocalDate thursday = MONDAY.plusDays(3);
        LocalDate sunday = MONDAY.plusDays(6);

        Plan then = moved(thursday, sunday);

        assertThat(then.on(thursday)).isEmpty();
        assertThat(ids(then.on(sunday))).isEqualTo(ids(plan.on(thursday)));
    }

    @Test
    void aDayThatMovesOntoAnotherKeepsTheBlocksOfBothApart() {
        LocalDate thursday = MONDAY.plusDays(3);
        LocalDate friday = MONDAY.plusDays(4);

        List<Block> blocks = moved(thursday, friday).on(friday);

        assertThat(blocks).hasSize(plan.on(thursday).size() + plan.on(friday).size());
        assertThat(blocks).extracting(Block::start).doesNotHaveDuplicates();
    }

    @Test
    void whatMovesBehindItsExamIsPlannedAnew() {
        Plan then = moved(MONDAY.plusDays(3), EXAM.plusDays(1));

        assertThat(then.on(EXAM.plusDays(1))).isEmpty();
        assertThat(then.uncovered()).isEmpty();
    }

    @Test
    void whatRunsAtThisMinuteStaysWhereItIs() {
        Block first = plan.blocks().getFirst();

        Plan then = plan(again(plan, first.day().atTime(first.start().plusMinutes(5))));

        assertThat(then.blocks().getFirst()).isEqualTo(first);
    }

    @Test
    void aGoalThatIsGoneTakesItsMissedBlocksAlong() {
        Request other = new Request(
                Fase.D, List.of(quiz("b", EXAM, IPA)), IPA, plan.availability(), plan.blocks(), THURSDAY_NOON);

        assertThat(plan(other).blocks()).noneMatch(block -> block.state() == State.MISSED);
    }

    private Plan plan(Request request) {
        return Wishes.plan(planner.plan(request, NOTHING_KNOWN));
    }

    private Plan moved(LocalDate from, LocalDate to) {
        Request request = again(plan, MONDAY.atTime(16, 0));
        return Wishes.plan(new DayMove(day -> Set.of()).move(request, from, to, NOTHING_KNOWN));
    }

    private static Request again(Plan plan, LocalDateTime now) {
        return Request.again(plan, IPA, Fase.D, now);
    }

    private static Plan doneUntil(Plan plan, LocalDate day) {
        List<Block> blocks = plan.blocks().stream()
                .map(block -> block.day().isBefore(day) ? block.in(State.DONE) : block)
                .toList();
        return new Plan(plan.goals(), plan.availability(), blocks, plan.uncovered());
    }

    private static List<Block> done(Plan plan) {
        return plan.blocks().stream()
                .filter(block -> block.state() == State.DONE)
                .toList();
    }

    private static Set<String> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static int minutes(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }
}
