package id.kawanbelajar.safety.alert;

import id.kawanbelajar.safety.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a student may be in danger; never a word of what the student wrote.
 *
 * @param id unique for ever
 * @param person internal id of the student
 * @param distress what kind of crisis, the latest
 * @param span when
 * @param adults who
 * @param ending how it ended; null while it is open
 */
public record Alert(
        String id,
        String person,
        Verdict.Distress distress,
        Span span,
        Adults adults,
        @Nullable Ending ending) {
    /** What comes later than this is told as something new. */
    public static final Duration ONE_CRISIS = Duration.ofHours(12);

    /** How long nobody may take it before others are told. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * When it was.
     *
     * @param at the first message
     * @param latest the last one
     * @param message id of the last one
     * @param times how many
     * @param newsAt when adults last heard of it
     * @param dueAt when others are told unless somebody has taken it
     */
    public record Span(Instant at, Instant latest, String message, int times, Instant newsAt, Instant dueAt) {
        Span newsAt(Instant now) {
            return new Span(at, latest, message, times, now, dueAt);
        }
    }

    /**
     * Who knows.
     *
     * @param told internal ids, in the order in which they were told
     * @param spared internal ids of those who are not told because the message named them
     * @param handler who has taken it; null while nobody has
     * @param takenAt since when; null while nobody has
     */
    public record Adults(
            List<String> told,
            Set<String> spared,
            @Nullable String handler,
            @Nullable Instant takenAt) {
        static final Adults NOBODY = new Adults(List.of(), Set.of(), null, null);

        public Adults {
            told = List.copyOf(told);
            spared = Set.copyOf(spared);
        }

        /** Returns those who know and were not named since. */
        List<String> trusted() {
            return told.stream().filter(adult -> !spared.contains(adult)).toList();
        }

        Adults telling(List<String> more) {
            List<String> all =
                    Stream.concat(told.stream(), more.stream()).distinct().toList();
            return new Adults(all, spared, handler, takenAt);
        }

        /** Whoever is named after having taken it has it no more. */
        Adults sparing(Set<String> named) {
            Set<String> all = Stream.concat(spared.stream(), named.stream()).collect(Collectors.toUnmodifiableSet());
            boolean lost = handler != null && named.contains(handler);
            return new Adults(told, all, lost ? null : handler, lost ? null : takenAt);
        }
    }

    /** How an adult says that it ended. */
    public enum Ending {
        /** The student is safe, and somebody is with them. */
        SAFE,
        /** Family or a professional looks after it. */
        REFERRED,
        /** It was no danger after all. */
        NO_DANGER
    }

    /** Whether somebody may take it. */
    boolean isFree() {
        return ending == null && adults.handler == null;
    }

    /** Whether what comes at a moment belongs to this. */
    boolean goesOn(Instant now) {
        return ending == null && now.isBefore(span.latest.plus(ONE_CRISIS));
    }

    /** Returns this, known to others too. */
    Alert with(Adults others) {
        return new Alert(id, person, distress, span, others, ending);
    }

    /** Returns this at another time. */
    Alert with(Span time) {
        return new Alert(id, person, distress, time, adults, ending);
    }

    /** Returns this, taken by somebody. */
    Alert takenBy(String adult, Instant now) {
        return with(new Adults(adults.told, adults.spared, adult, now));
    }

    /** Returns this, over. */
    Alert ended(Ending how) {
        return new Alert(id, person, distress, span, adults, how);
    }

    /** Returns this after one more message. */
    Alert again(Verdict.Distress kind, String message, Instant now) {
        Span later = new Span(span.at, now, message, span.times + 1, span.newsAt, span.dueAt);
        return new Alert(id, person, kind, later, adults, ending);
    }

    /** Returns this after adults have heard of it. */
    Alert heard(Instant now, Duration untilOthers) {
        return with(new Span(span.at, span.latest, span.message, span.times, now, now.plus(untilOthers)));
    }
}
