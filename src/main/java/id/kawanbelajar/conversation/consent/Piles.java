package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.consent.Tick.Mark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Piles that are being ticked by buttons, in memory: nothing counts before it is saved, and a pile of before a restart is
 * shown empty. Safe for use by many threads, one per teacher.
 */
final class Piles {
    private final Map<String, Pile> piles = new ConcurrentHashMap<>();

    /**
     * A pile.
     *
     * @param rombel id of the class
     * @param card on which it is shown
     * @param scope what is agreed to by every yes
     * @param marks by number in the roster
     */
    record Pile(String rombel, String card, Scope scope, Map<Integer, Mark> marks) {
        static Pile empty(String rombel, String card) {
            return new Pile(rombel, card, Scope.ALL, Map.of());
        }

        /** Yes, then no, then nothing. */
        Pile pressed(int absen) {
            Map<Integer, Mark> next = new TreeMap<>(marks);
            Mark mark = marks.get(absen);
            if (mark == null) {
                next.put(absen, Mark.YES);
            } else if (mark == Mark.YES) {
                next.put(absen, Mark.NO);
            } else {
                next.remove(absen);
            }
            return new Pile(rombel, card, scope, next);
        }

        Pile scoped() {
            return new Pile(rombel, card, scope.next(), marks);
        }

        List<Tick> ticks() {
            return marks.entrySet().stream()
                    .map(entry -> new Tick(
                            entry.getKey(),
                            entry.getValue(),
                            TickReader.purposes(scope.words().replace('-', ' ')),
                            false))
                    .toList();
        }
    }

    /** What every yes of a pile agrees to. */
    enum Scope {
        ALL("semua"),
        NO_REPORTS("tanpa-laporan"),
        NO_WARNING("tanpa-peringatan"),
        LEARNING_ONLY("belajar-saja");

        private final String words;

        Scope(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        Scope next() {
            return switch (this) {
                case ALL -> NO_REPORTS;
                case NO_REPORTS -> NO_WARNING;
                case NO_WARNING -> LEARNING_ONLY;
                case LEARNING_ONLY -> ALL;
            };
        }
    }

    /** Returns a teacher's pile of a class; where none is begun, an empty one on this card. */
    Pile of(String teacher, String rombel, String card) {
        Pile pile = piles.get(teacher);
        return pile != null && pile.rombel().equals(rombel) ? pile : Pile.empty(rombel, card);
    }

    void keep(String teacher, Pile pile) {
        piles.put(teacher, pile);
    }

    void drop(String teacher) {
        piles.remove(teacher);
    }
}
