package id.kawanbelajar.adapter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.view.PlanSheet;
import id.kawanbelajar.plan.view.Plans;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsPlanFileTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static String write(PlanSheet sheet, String owner, Instant at) {
        return new String(new IcsPlanFile(WIB).write(sheet, owner, at), StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String file) {
        return Biweekly.parse(file).first().getEvents();
    }

    private static List<String> uids(String file) {
        return events(file).stream().map(event -> event.getUid().getValue()).toList();
    }

    @Test
    void everyLineEndsWithCrLfAndHasAtMost75Octets() {
        String file = write(Plans.sixWeeks(), "ayu", NOW);

        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void holdsWhatTheStandardAsksFor() {
        ICalendar calendar = Biweekly.parse(write(Plans.sixWeeks(), "ayu", NOW)).first();

        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        assertThat(calendar.getProductId().getValue()).isNotBlank();
        assertThat(calendar.getEvents()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getUid().getValue()).endsWith("@kawan-belajar");
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOW);
            assertThat(event.getDateStart().getValue())
                    .isBefore(event.getDateEnd().getValue());
        });
    }

    @Test
    void aBlockSaysWhatIsDoneAndHowLong() {
        assertThat(events(write(Plans.evening(), "ayu", NOW))
                        .get(1)
                        .getSummary()
                        .getValue())
                .isEqualTo("Belajar: Menunjukkan kebenaran teorema Pythagoras dengan luas persegi (25 menit)");
    }

    @ParameterizedTest(name = "18.30 in {0} is {1}")
    @CsvSource({
        "Asia/Jakarta, 20261130T113000Z, 20261130T115500Z",
        "Asia/Makassar, 20261130T103000Z, 20261130T105500Z",
        "Asia/Jayapura, 20261130T093000Z, 20261130T095500Z"
    })
    void timesAreThoseOfTheSchool(String zone, String start, String end) {
        String file =
                new String(new IcsPlanFile(ZoneId.of(zone)).write(Plans.evening(), "ayu", NOW), StandardCharsets.UTF_8);

        assertThat(file).contains("DTSTART:" + start, "DTEND:" + end);
    }

    @Test
    void anExamTakesAWholeDayWithoutAnAlarm() {
        String file = write(Plans.evening(), "ayu", NOW);

        assertThat(file).contains("DTSTART;VALUE=DATE:20261201\r\n", "DTEND;VALUE=DATE:20261202\r\n");
        assertThat(events(file).getLast().getAlarms()).isEmpty();
    }

    @Test
    void anAlarmRingsTenMinutesBeforeABlock() {
        assertThat(write(Plans.evening(), "ayu", NOW)).contains("BEGIN:VALARM\r\n", "TRIGGER;RELATED=START:-PT10M\r\n");
    }

    @Test
    void aMovedBlockStaysTheSameEventAndCountsAsNewer() {
        PlanSheet sheet = Plans.evening();
        List<Block> later = sheet.plan().blocks().stream()
                .map(block -> new Block(
                        block.id(),
                        block.goal(),
                        block.kind(),
                        block.topics(),
                        block.day(),
                        block.start().plusMinutes(15),
                        block.minutes(),
                        block.why(),
                        block.state()))
                .toList();
        Plan moved = new Plan(sheet.plan().goals(), sheet.plan().availability(), later, List.of());

        String before = write(sheet, "ayu", NOW);
        String after = write(
                new PlanSheet(moved, sheet.names(), sheet.calendar(), sheet.today(), sheet.words()),
                "ayu",
                NOW.plusSeconds(60));

        assertThat(uids(after)).isEqualTo(uids(before)).doesNotHaveDuplicates();
        assertThat(events(after).getFirst().getSequence().getValue())
                .isGreaterThan(events(before).getFirst().getSequence().getValue());
    }

    @Test
    void twoPersonsNeverShareAnEventAndAreNotNamed() {
        String ayu = write(Plans.evening(), "ayu", NOW);

        assertThat(uids(ayu)).doesNotContainAnyElementsOf(uids(write(Plans.evening(), "bima", NOW)));
        assertThat(ayu).doesNotContain("ayu/");
    }

    @Test
    void aMissedBlockIsLeftOut() {
        long missed = Plans.twoWeeks().plan().blocks().stream()
                .filter(block -> block.state() == Block.State.MISSED)
                .count();

        assertThat(missed).isPositive();
        assertThat(events(write(Plans.twoWeeks(), "ayu", NOW)))
                .hasSize(Plans.twoWeeks().plan().blocks().size() + 1 - (int) missed);
    }
}
