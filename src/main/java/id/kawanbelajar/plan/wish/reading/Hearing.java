package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.Item.Cue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through the expressions of a message and decides what each day belongs to: an exam or a word like "les" before
 * it that still wants a day, or one behind it. Whichever stands nearer gets it.
 */
final class Hearing {
    private static final int NEAR = 4;
    private static final int EVENING = 18;
    private static final Set<String> STUDY = Set.of("belajar", "mulai");

    private final Surroundings items;
    private final GoalDrafts goals = new GoalDrafts();
    private final TimeDraft time;
    private final CueDays cue;
    private final PendingDays pending = new PendingDays();
    private final TopicWords topic = new TopicWords();
    private int clause;
    private Item.@Nullable Clock pendingHour;

    /** Where the last word that wants a day stands; an exam wants one too. */
    private int wantsAt;

    private boolean examLast;
    private boolean daily;

    /** An item that one before it has used up. */
    private int taken = -1;

    private @Nullable Integer looseMinutes;
    private @Nullable Integer spanMinutes;
    private List<Item.Day> spanDays = List.of();

    private Hearing(List<Item> items, LocalDate today) {
        boolean tested = items.stream()
                .anyMatch(item -> item instanceof Item.Exam exam && exam.kind().isExam());
        this.items = new Surroundings(items.stream()
                .map(item ->
                        tested && item instanceof Item.Exam exam && !exam.kind().isExam()
                                ? new Item.Word("tentang")
                                : item)
                .toList());
        this.time = new TimeDraft(today);
        this.cue = new CueDays(time);
    }

    /** Puts the items of a message together. */
    static Reading of(List<Item> items, LocalDate today) {
        Hearing hearing = new Hearing(items, today);
        for (int at = 0; at < items.size(); at++) {
            if (at != hearing.taken) {
                hearing.hear(at);
            }
        }
        return hearing.finish();
    }

    private void hear(int at) {
        Item item = items.at(at);
        topic.meet(item);
        switch (item) {
            case Item.Break b -> pause(at);
            case Item.Day day -> day(day, at);
            case Item.Daily d -> daily = true;
            case Item.Minutes minutes -> minutes(minutes, at);
            case Item.Clock clock -> clock(clock, at);
            case Item.Exam exam -> exam(exam, at);
            case Item.Subject subject -> subject(subject, at);
            case Item.Chapters chapters -> {
                goals.chapters(chapters, items.at(at + 1) instanceof Item.Subject);
                topic.expect();
            }
            case Item.Year year -> goals.year(year.kelas());
            case Cue said -> cue(said.kind(), at);
            case Item.Word word -> {
                if (topic.read(word.word(), items.at(at + 1))) {
                    goals.topic(word.word());
                }
            }
        }
    }

    private void pause(int at) {
        boolean waits = items.at(at - 1) instanceof Item.Day && items.at(at + 1) instanceof Cue;
        boolean listed = items.isInsideList(at) && !cue.wants();
        if (waits || listed) {
            return;
        }
        clause++;
        cue.forget();
        examLast = false;
        goals.pause();
    }

    private void day(Item.Day day, int at) {
        if (items.isDenied(at)) {
            return;
        }
        boolean ahead = items.isWantedAhead(at, wantsAt, cue.is(Cue.Kind.BUSY));
        boolean forCue = cue.wants() || (cue.hasDays() && items.isJoined(at));
        if (forCue && !ahead) {
            cue.give(List.of(day));
        } else if (examLast && Surroundings.canBeExam(day) && goals.wantsDay() && !ahead) {
            goals.day(day);
        } else {
            pending.add(day, clause);
        }
    }

    private void cue(Cue.Kind said, int at) {
        boolean aboutSubject = said == Cue.Kind.OFF && items.at(at + 1) instanceof Item.Subject && !pending.has(clause);
        boolean repeats = cue.hasDays() && !pending.has(clause) && !items.hasDayBehind(at);
        boolean onlyAgain = cue.is(Cue.Kind.ONLY) && said == Cue.Kind.ON;
        if (aboutSubject || repeats || onlyAgain) {
            return;
        }
        boolean onlyMinutes = said == Cue.Kind.ONLY && items.at(at + 1) instanceof Item.Minutes;
        cue.begin(onlyMinutes ? Cue.Kind.ON : said);
        wantsAt = at;
        examLast = false;
        if (pending.has(clause)) {
            cue.give(pending.take(clause));
        }
    }

    private void minutes(Item.Minutes minutes, int at) {
        if (minutes.daily()) {
            time.minutes(minutes.minutes());
            return;
        }
        if (pending.has(clause)) {
            time.minutes(pending.take(clause), minutes.minutes());
        } else if (cue.takeMinutes(minutes.minutes())) {
            return;
        } else if (items.at(at + 1) instanceof Item.Day day && isForMinutes(day, at + 1)) {
            time.minutes(List.of(day), minutes.minutes());
            taken = at + 1;
        } else {
            looseMinutes = minutes.minutes();
        }
    }

    private boolean isForMinutes(Item.Day day, int at) {
        boolean about = day instanceof Item.On on && on.vague();
        return !about && !(Surroundings.canBeExam(day) && items.hasExamBehind(at, Integer.MAX_VALUE - at));
    }

    private void clock(Item.Clock clock, int at) {
        boolean off = cue.wants() && (cue.is(Cue.Kind.OFF) || cue.is(Cue.Kind.BUSY)) && at - wantsAt < NEAR;
        boolean offNext =
                items.at(at + 1) instanceof Cue next && (next.kind() == Cue.Kind.BUSY || next.kind() == Cue.Kind.OFF);
        if (clock.rough() && (off || offNext)) {
            time.notIn(clock);
        } else if (!isExamHour(clock, at)) {
            time.hours(clock);
            if (clock.from() != null && clock.until() != null && !clock.rough()) {
                spanMinutes =
                        (int) Duration.between(clock.from(), clock.until()).toMinutes();
                spanDays = cue.dates();
            }
        } else if (!pending.isEmpty() || items.hasExamBehind(at, 2)) {
            pendingHour = clock;
        } else if (clock.exam() != null) {
            goals.hour(clock.exam());
        }
    }

    private boolean isExamHour(Item.Clock clock, int at) {
        Item before = items.at(at - 1);
        boolean scope =
                before instanceof Item.Exam || before instanceof Item.Subject || before instanceof Item.Chapters;
        boolean day =
                Surroundings.canBeExam(before) && (examLast || (pending.has(clause) && items.hasExamBehind(at, NEAR)));
        boolean row = before instanceof Item.Break && items.hasExamBehind(at, 2);
        return clock.exam() != null && clock.exam().getHour() < EVENING && (scope || day || row);
    }

    private void exam(Item.Exam exam, int at) {
        goals.exam(exam, pending.takeForExam());
        examLast = true;
        cue.forget();
        wantsAt = at;
        topic.expect();
    }

    private void subject(Item.Subject subject, int at) {
        if (cue.is(Cue.Kind.BUSY) && at - 1 == wantsAt) {
            return;
        }
        boolean takes = goals.hasContext() || topic.all().stream().noneMatch(STUDY::contains);
        Item.@Nullable Clock hour = pendingHour;
        goals.subject(subject.code(), takes ? pending.takeForExam() : null, hour == null ? null : hour.exam());
        pendingHour = null;
        if (!examLast) {
            examLast = true;
            wantsAt = at;
        }
        topic.expect();
    }

    private Reading finish() {
        List<GoalDraft> drafts = goals.finish();
        Item.@Nullable Day loose = pending.takeForExam();
        boolean open = loose != null && drafts.stream().anyMatch(goal -> goal.day == null);
        if (open) {
            drafts.stream().filter(goal -> goal.day == null).forEach(goal -> goal.day = loose);
        }
        if (looseMinutes == null && spanMinutes != null && !time.saysMinutes() && spanMinutes > 0) {
            if (spanDays.isEmpty()) {
                looseMinutes = spanMinutes;
            } else {
                time.minutes(spanDays, spanMinutes);
            }
        }
        if (looseMinutes != null && daily) {
            time.minutes(looseMinutes);
            looseMinutes = null;
        }
        return new Reading(drafts, time.finish(), time.freeDays(), time.freeDates(), open ? null : loose, looseMinutes);
    }
}
