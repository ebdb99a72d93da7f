package id.kawanbelajar.plan.morning;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.InMemoryCatalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.InMemoryPlans;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.plan.scope.ChapterTopics;
import id.kawanbelajar.practice.review.ReviewCard;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplanMissedTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MONDAY = TUESDAY.minusDays(1);
    private static final Material LEAF = Chapters.of("guru/ipa/8/01-daun", "ipa", 8, 1, Audience.STUDENT);
    private static final Version FIRST =
            new Version(LEAF, 1, "h", Origin.TEACHER, Status.PUBLISHED, 1, Instant.EPOCH, "guru");
    private static final TopicId COLOUR = new TopicId(LEAF.id(), "s1");

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryPeople people = new InMemoryPeople();
    private final String ayu = people.findOrCreate(new Account("telegram", "7"), Person.Role.STUDENT, false)
            .id();

    @BeforeEach
    void publish() {
        catalogue.add(FIRST, Chapters.document("# Daun", "Daun.", "## Warna", "Klorofil adalah zat hijau daun."));
    }

    private void begin() {
        InstantSource seven = InstantSource.fixed(Instant.parse("2026-11-24T00:00:00Z"));
        CatalogueShelf shelf = new CatalogueShelf(catalogue);
        ReplanMissed.Means means = new ReplanMissed.Means(
                new Planner(day -> Set.of()),
                person -> NOTHING_KNOWN,
                shelf,
                new ChapterTopics(shelf, id -> Optional.empty()));
        new ReplanMissed(plans, people, means, seven, ZoneId.of("Asia/Jakarta")).begin(ayu, TUESDAY);
    }

    private Plan keep(LocalDate goal, Block... blocks) {
        Availability hours =
                new Availability(45, Map.of(), Map.of(), LocalTime.of(16, 0), LocalTime.of(20, 0), true, true);
        Plan plan = new Plan(
                List.of(new Goal("g1", Goal.Kind.QUIZ, "ulangan", goal, List.of(COLOUR))),
                hours,
                List.of(blocks),
                List.of());
        plans.keep(ayu, plan, Instant.EPOCH);
        return plan;
    }

    private static Block block(String id, LocalDate day, State state) {
        return new Block(
                id, "g1", Block.Kind.LEARN, List.of(COLOUR), day, LocalTime.of(16, 0), 20, Block.Why.NEW, state);
    }

    private List<Block> now() {
        return plans.find(ayu).orElseThrow().blocks();
    }

    @Test
    void whatWasMissedFindsANewPlaceAndIsRememberedHonestly() {
        keep(TUESDAY.plusDays(7), block("b1", MONDAY, State.PLANNED));

        begin();

        assertThat(now())
                .filteredOn(block -> block.day().equals(MONDAY))
                .extracting(Block::state)
                .containsOnly(State.MISSED);
        assertThat(now())
                .filteredOn(block -> block.state() == State.PLANNED)
                .isNotEmpty()
                .allMatch(block -> !block.day().isBefore(TUESDAY))
                .anyMatch(block -> block.topics().contains(COLOUR));
    }

    @Test
    void aSecondMorningWorkOfTheDayChangesNothing() {
        keep(TUESDAY.plusDays(7), block("b1", MONDAY, State.PLANNED));
        begin();
        List<Block> once = now();

        begin();

        assertThat(now()).isEqualTo(once);
    }

    @Test
    void aPlanOfWhichNothingWasMissedIsLeftAlone() {
        Plan plan = keep(TUESDAY.plusDays(7), block("b1", MONDAY, State.DONE), block("b2", TUESDAY, State.PLANNED));

        begin();

        assertThat(plans.find(ayu)).contains(plan);
    }

    @Test
    void afterTheExamNothingIsPlannedAnew() {
        keep(MONDAY, block("b1", MONDAY.minusDays(1), State.PLANNED));

        begin();

        assertThat(now()).extracting(Block::state).containsExactly(State.MISSED);
    }

    @Test
    void aChapterThatWasWithdrawnIsNotPlannedAnew() {
        catalogue.change(FIRST, Status.WITHDRAWN, Instant.EPOCH, "guru");
        keep(TUESDAY.plusDays(7), block("b1", MONDAY, State.PLANNED), block("b2", TUESDAY, State.PLANNED));

        begin();

        assertThat(now()).extracting(Block::state).containsExactly(State.MISSED, State.PLANNED);
    }

    private static final Knowledge NOTHING_KNOWN = new Knowledge() {
        @Override
        public double mastery(TopicId topic) {
            return 0.3;
        }

        @Override
        public boolean practised(TopicId topic) {
            return false;
        }

        @Override
        public Optional<ReviewCard> card(TopicId topic) {
            return Optional.empty();
        }
    };
}
