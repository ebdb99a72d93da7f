package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.making.TradeOff.FewerTopics;
import id.kawanbelajar.plan.making.TradeOff.MoreDays;
import id.kawanbelajar.plan.making.TradeOff.MoreMinutes;
import id.kawanbelajar.plan.time.StudyDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds three ways out of a plan that is too tight, each the smallest one that is enough or else the one that helps most. */
final class TradeOffs {
    private static final LocalTime LATEST = LocalTime.of(22, 0);
    private static final List<Integer> EXTRA = List.of(10, 20, 30, 45, 60, 90, 120);

    private final SchoolCalendar calendar;
    private final Knowledge knowledge;
    private final Set<String> pinned;

    /** @param pinned ids of blocks that stay where they are */
    TradeOffs(SchoolCalendar calendar, Knowledge knowledge, Set<String> pinned) {
        this.calendar = calendar;
        this.pinned = pinned;
        this.knowledge = knowledge;
    }

    List<TradeOff> of(Request request, List<TopicId> out) {
        return List.of(moreMinutes(request), moreDays(request), new FewerTopics(out));
    }

    private TradeOff moreMinutes(Request request) {
        return best(EXTRA.stream().map(extra -> {
            Availability then = longer(request.availability(), extra);
            return new MoreMinutes(extra, then, left(request.with(then)));
        }));
    }

    private TradeOff moreDays(Request request) {
        Availability now = request.availability();
        return best(choices(now).stream().map(choice -> {
            Availability then = freer(now, choice);
            return new MoreDays(choice.weekdays(), choice.holidays(), then, left(request.with(then)));
        }));
    }

    private record Choice(Set<DayOfWeek> weekdays, boolean holidays) {}

    /** One kind of free day after the other, then all of them; the last is never empty-handed unless no day is free. */
    private static List<Choice> choices(Availability now) {
        Set<DayOfWeek> free = EnumSet.noneOf(DayOfWeek.class);
        now.weekly().forEach((day, minutes) -> {
            if (minutes == 0) {
                free.add(day);
            }
        });
        if (!now.sundays()) {
            free.add(DayOfWeek.SUNDAY);
        }
        List<Choice> choices = new ArrayList<>();
        free.stream().sorted(Comparator.reverseOrder()).forEach(day -> choices.add(new Choice(EnumSet.of(day), false)));
        if (!now.holidays()) {
            choices.add(new Choice(Set.of(), true));
        }
        choices.add(new Choice(free, !now.holidays()));
        return choices;
    }

    private static Availability freer(Availability now, Choice choice) {
        Map<DayOfWeek, Integer> weekly = new EnumMap<>(DayOfWeek.class);
        weekly.putAll(now.weekly());
        choice.weekdays().forEach(day -> weekly.remove(day, 0));
        return new Availability(
                now.minutes(),
                weekly,
                now.special(),
                now.from(),
                now.until(),
                now.sundays() || choice.weekdays().contains(DayOfWeek.SUNDAY),
                now.holidays() || choice.holidays());
    }

    private static Availability longer(Availability now, int extra) {
        int minutes = longer(now.minutes(), extra);
        return new Availability(
                minutes,
                longer(now.weekly(), extra),
                longer(now.special(), extra),
                now.from(),
                later(now, minutes + minutes / Block.LEAST * StudyDays.BREAK),
                now.sundays(),
                now.holidays());
    }

    /** Makes the evening longer where the minutes would not fit into it, but not past a good hour for bed. */
    private static LocalTime later(Availability now, int minutes) {
        long room = Duration.between(now.from(), LATEST).toMinutes();
        LocalTime end = room < minutes ? LATEST : now.from().plusMinutes(minutes);
        return end.isAfter(now.until()) ? end : now.until();
    }

    private static <D> Map<D, Integer> longer(Map<D, Integer> minutes, int extra) {
        return minutes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> longer(entry.getValue(), extra)));
    }

    private static int longer(int minutes, int extra) {
        return minutes == 0 ? 0 : Math.min(minutes + extra, Availability.MOST);
    }

    private int left(Request request) {
        return new Drafts(calendar, request, new Kept(request, pinned), knowledge)
                .missing(Set.of())
                .size();
    }

    /** Tries one after the other until one is enough. */
    private static TradeOff best(Stream<? extends TradeOff> ways) {
        Iterator<? extends TradeOff> each = ways.iterator();
        TradeOff best = each.next();
        while (each.hasNext() && best.left() > 0) {
            TradeOff other = each.next();
            best = other.left() < best.left() ? other : best;
        }
        return best;
    }
}
