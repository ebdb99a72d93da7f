package id.kawanbelajar.people.roster;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.school.Seat;
import java.util.List;

/**
 * What a list of the school says of its classes; nobody in it is known yet.
 *
 * @param classes in the order of the list
 * @param skipped rows of which nothing is taken, in their order
 */
public record Roster(List<OfClass> classes, List<Skipped> skipped) {
    public Roster {
        classes = List.copyOf(classes);
        skipped = List.copyOf(skipped);
    }

    /**
     * A class.
     *
     * @param name as the list writes it
     * @param kelas its year
     * @param seats by number; none twice
     */
    public record OfClass(String name, Kelas kelas, List<Seat> seats) {
        public OfClass {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A row of which nothing is taken.
     *
     * @param row as the school's program numbers it, from 1
     * @param reason in plain words; holds nothing out of the row
     */
    public record Skipped(int row, String reason) {}
}
