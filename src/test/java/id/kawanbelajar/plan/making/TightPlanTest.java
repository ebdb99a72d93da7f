package id.kawanbelajar.plan.making;

import static id.kawanbelajar.plan.making.Wishes.MONDAY;
import static id.kawanbelajar.plan.making.Wishes.NOTHING_KNOWN;
import static id.kawanbelajar.plan.making.Wishes.evenings;
import static id.kawanbelajar.plan.making.Wishes.id;
import static id.kawanbelajar.plan.making.Wishes.knowing;
import static id.kawanbelajar.plan.making.Wishes.quiz;
import static id.kawanbelajar.plan.making.Wishes.request;
import static id.kawanbelajar.plan.making.Wishes.topic;
import static id.kawanbelajar.plan.making.Wishes.topics;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.making.Planning.Fits;
import id.kawanbelajar.plan.making.Planning.Tight;
import id.kawanbelajar.plan.making.TradeOff.FewerTopics;
import id.kawanbelajar.plan.making.TradeOff.MoreDays;
import id.kawanbelajar.plan.making.TradeOff.MoreMinutes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TightPlanTest {
    private static final List<Topic> TEN = topics("ipa", 10);

    private final Planner planner = new Planner(day -> Set.of());

    /** Monday to Saturday, two blocks a day but for the light Saturday and the free Wednesday; ten topics want ten blocks. */
    private final Request tooMuch = request(
            TEN,
            new Availability(
                    30,
                    Map.of(DayOfWeek.WEDNESDAY, 0),
                    Map.of(),
                    LocalTime.of(19, 0),
                    LocalTime.of(21, 0),
                    false,
                    false),
            quiz("a", MONDAY.plusDays(7), TEN));

    @Test
    void saysWhatDoesNotFitAndOffersThreeWays() {
        Tight tight = tight(tooMuch, NOTHING_KNOWN);

        assertThat(tight.best().uncovered()).containsExactly(id("ipa", 10));
        assertThat(tight.tradeOffs())
                .hasExactlyElementsOfTypes(MoreMinutes.class, MoreDays.class, FewerTopics.class)
                .allMatch(way -> way.left() == 0);
    }

    @Test
    void everyTopicButThoseLeftOutHasABlock() {
        List<Block> blocks = tight(tooMuch, NOTHING_KNOWN).best().blocks();

        assertThat(TEN.subList(0, 9))
                .allMatch(topic ->
                        blocks.stream().anyMatch(block -> block.topics().contains(topic.id())));
    }

    @Test
    void moreMinutesOfferAsFewAsAreEnough() {
        MoreMinutes minutes =
                (MoreMinutes) tight(tooMuch, NOTHING_KNOWN).tradeOffs().getFirst();

        assertThat(minutes.extra()).isEqualTo(20);
        assertThat(planner.plan(tooMuch.with(minutes.then()), NOTHING_KNOWN)).isInstanceOf(Fits.class);
    }

    @Test
    void moreDaysOfferTheSundayBeforeADayThatWasRuledOut() {
        MoreDays days = (MoreDays) tight(tooMuch, NOTHING_KNOWN).tradeOffs().get(1);

        assertThat(days.weekdays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(planner.plan(tooMuch.with(days.then()), NOTHING_KNOWN)).isInstanceOf(Fits.class);
    }

    @Test
    void whatIsMasteredIsLeftOutFirst() {
        Knowledge knowledge = knowing(Map.of(id("ipa", 4), 0.95));
        Request evening = request(TEN, evenings(60), quiz("a", MONDAY.plusDays(1), TEN));

        assertThat(tight(evening, knowledge).best().uncovered()).contains(id("ipa", 4));
    }

    @Test
    void whatOthersBuildOnIsKeptLongest() {
        List<Topic> topics = List.of(topic("ipa", 1), topic("ipa", 2), topic("ipa", 3, id("ipa", 4)), topic("ipa", 4));
        Request evening = request(topics, evenings(30), quiz("a", MONDAY.plusDays(1), topics));

        assertThat(tight(evening, NOTHING_KNOWN).best().uncovered()).doesNotContain(id("ipa", 4));
    }

    @Test
    void aTopicOfALaterExamIsNotLeftOutForANearerOne() {
        List<Topic> later = topics("ips", 2);
        List<Topic> all = new java.util.ArrayList<>(TEN);
        all.addAll(later);
        Request request = request(
                all, evenings(30), quiz("near", MONDAY.plusDays(2), TEN), quiz("far", MONDAY.plusDays(9), later));

        assertThat(tight(request, NOTHING_KNOWN).best().uncovered())
                .allMatch(topic -> topic.chapter().value().contains("ipa"));
    }

    private Tight tight(Request request, Knowledge knowledge) {
        return (Tight) planner.plan(request, knowledge);
    }
}
