package id.kawanbelajar.adapter.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.view.PlanCalendarFile;
import id.kawanbelajar.plan.view.PlanSheet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;

/** Times are written in UTC, which every calendar app shows in the zone of its phone. */
public final class IcsPlanFile implements PlanCalendarFile {
    private static final String PRODUCT = "-//Kawan Belajar//Rencana Belajar//ID";
    private static final Duration BEFORE =
            Duration.builder().prior(true).minutes(10).build();

    private final ZoneId zone;

    /**
     * Writes plans of one school.
     *
     * @param zone of the days and times in plans
     */
    public IcsPlanFile(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public byte[] write(PlanSheet sheet, String owner, Instant at) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", sheet.words().title());
        for (Block block : sheet.plan().blocks()) {
            if (block.state() != Block.State.MISSED) {
                calendar.addEvent(event(sheet, block, owner, at));
            }
        }
        for (Goal goal : sheet.plan().goals()) {
            if (goal.kind().isExam()) {
                calendar.addEvent(event(goal, owner, at));
            }
        }
        return OctetLines.of(Biweekly.write(calendar).foldLines(false).go());
    }

    private VEvent event(PlanSheet sheet, Block block, String owner, Instant at) {
        String summary = "%s: %s (%d %s)"
                .formatted(
                        sheet.words().kinds().get(block.kind()),
                        sheet.name(block),
                        block.minutes(),
                        sheet.words().marks().minutes());
        VEvent event = event(owner + "/blok/" + block.id(), summary, at);
        event.setDateStart(date(block.day(), block.start()));
        event.setDateEnd(date(block.day(), block.end()));
        event.addAlarm(VAlarm.display(new Trigger(BEFORE, Related.START), summary));
        return event;
    }

    private static VEvent event(Goal goal, String owner, Instant at) {
        VEvent event = event(owner + "/tujuan/" + goal.id(), goal.label(), at);
        event.setDateStart(date(goal.day()));
        event.setDateEnd(date(goal.day().plusDays(1)));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** Returns an event that takes the place of an older one with the same name. */
    private static VEvent event(String name, String summary, Instant at) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@kawan-belajar");
        event.setDateTimeStamp(Date.from(at));
        event.setLastModified(Date.from(at));
        event.setSequence((int) (at.getEpochSecond() / 60));
        event.setSummary(summary);
        return event;
    }

    private Date date(LocalDate day, LocalTime time) {
        return Date.from(LocalDateTime.of(day, time).atZone(zone).toInstant());
    }

    private static ICalDate date(LocalDate day) {
        DateTimeComponents components = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(components, false);
    }
}
