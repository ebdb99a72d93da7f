package id.kawanbelajar.people.roster;

import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Seat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import would do.
 *
 * @param classes in the order of the list
 * @param skipped rows of which nothing is taken, in their order
 */
public record Preview(List<OfClass> classes, List<Roster.Skipped> skipped) {
    public Preview {
        classes = List.copyOf(classes);
        skipped = List.copyOf(skipped);
    }

    /** Returns it in a sentence: {@code 7A: 32 siswa, 7B: 31 siswa; 2 baris dilewati: baris 14 tanpa nama, …}. */
    public String sentence() {
        String read = classes.stream()
                .map(one -> "%s: %d siswa"
                        .formatted(one.from.name(), one.from.seats().size()))
                .collect(Collectors.joining(", "));
        return skipped.isEmpty()
                ? read
                : "%s; %d baris dilewati: %s"
                        .formatted(
                                read.isEmpty() ? "tidak ada siswa" : read,
                                skipped.size(),
                                skipped.stream()
                                        .map(row -> "baris %d %s".formatted(row.row(), row.reason()))
                                        .collect(Collectors.joining(", ")));
    }

    /**
     * What it would do to a class.
     *
     * @param from what the list says
     * @param isNew whether the class is made
     * @param seats what would be written; those who are known have a person
     * @param changed how many of them are known and get another number, name or year of birth
     * @param missing members who are not in the list; they stay
     * @param unclear lines whose student cannot be told from another of the same name; nothing is done with them
     */
    public record OfClass(
            Roster.OfClass from,
            boolean isNew,
            List<Seat> seats,
            int changed,
            List<Member> missing,
            List<Seat> unclear) {
        public OfClass {
            seats = List.copyOf(seats);
            missing = List.copyOf(missing);
            unclear = List.copyOf(unclear);
        }

        /** Returns how many students would be added. */
        public long added() {
            return seats.stream().filter(seat -> seat.person() == null).count();
        }
    }
}
