package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.consent.ClassConsent.Line;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.recording.RecordConsent;
import id.kawanbelajar.people.consent.recording.UndoConsent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records what is ticked on a pile of letters of one class, all of them or, where a number is nobody's, none. */
final class TickPile {
    private final RecordConsent recording;
    private final UndoConsent undoing;
    private final ConsentTexts texts;

    TickPile(RecordConsent recording, UndoConsent undoing, ConsentTexts texts) {
        this.recording = recording;
        this.undoing = undoing;
        this.texts = texts;
    }

    /** What became of a pile. */
    sealed interface Outcome {
        /** Nothing was recorded, since there are no such numbers. */
        record Nobody(List<Integer> numbers) implements Outcome {}

        /**
         * Recorded.
         *
         * @param same numbers for which the same stood already
         * @param refusedBefore numbers that said no earlier and need a new letter for a yes
         * @param notUndone numbers of which no tick could be taken back
         * @param due by when the refusing ones are erased; null if none refused
         */
        record Recorded(
                List<Line> yes,
                List<Line> no,
                List<Line> undone,
                List<Integer> same,
                List<Integer> refusedBefore,
                List<Integer> notUndone,
                @Nullable Instant due)
                implements Outcome {}
    }

    Outcome tick(List<Line> lines, List<Tick> ticks, String filed, String actor) {
        Map<Integer, Line> byNumber =
                lines.stream().collect(Collectors.toMap(line -> line.member().absen(), Function.identity()));
        List<Integer> nobody = ticks.stream()
                .map(Tick::absen)
                .filter(number -> !byNumber.containsKey(number))
                .toList();
        if (!nobody.isEmpty()) {
            return new Outcome.Nobody(nobody);
        }
        Pass pass = new Pass(new Evidence(Method.PAPER, actor, filed));
        ticks.forEach(tick -> pass.take(byNumber.get(tick.absen()), tick));
        return pass.outcome();
    }

    private final class Pass {
        private final Evidence evidence;
        private final List<Line> yes = new ArrayList<>();
        private final List<Line> no = new ArrayList<>();
        private final List<Line> undone = new ArrayList<>();
        private final List<Integer> same = new ArrayList<>();
        private final List<Integer> refusedBefore = new ArrayList<>();
        private final List<Integer> notUndone = new ArrayList<>();
        private @Nullable Instant due;

        Pass(Evidence evidence) {
            this.evidence = evidence;
        }

        void take(@Nullable Line line, Tick tick) {
            if (line == null) {
                return;
            }
            String student = line.member().person();
            if (tick.mark() == Tick.Mark.UNDO) {
                if (undoing.undo(student, evidence.actor())) {
                    undone.add(line);
                } else {
                    notUndone.add(tick.absen());
                }
            } else if (isSame(line, tick)) {
                same.add(tick.absen());
            } else if (line.refused() && tick.mark() == Tick.Mark.YES && !tick.afresh()) {
                refusedBefore.add(tick.absen());
            } else {
                record(line, tick);
            }
        }

        private void record(Line line, Tick tick) {
            switch (recording.record(line.member().person(), tick.purposes(), texts.letter(line.band()), evidence)) {
                case RecordConsent.Outcome.Given given -> yes.add(line);
                case RecordConsent.Outcome.Refused(Instant by) -> {
                    no.add(line);
                    due = due == null || by.isAfter(due) ? by : due;
                }
            }
        }

        private boolean isSame(Line line, Tick tick) {
            return tick.mark() == Tick.Mark.YES
                    ? line.given() && line.standing().consent().purposes().equals(tick.purposes())
                    : line.refused();
        }

        Outcome outcome() {
            return new Outcome.Recorded(yes, no, undone, same, refusedBefore, notUndone, due);
        }
    }
}
