package id.kawanbelajar.people.roster;

import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Seat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Finds the members of a class in a new list of it: first by number and name, then by name where the numbers have moved on.
 * Where that leaves a doubt which of several of one name is meant, nobody is taken for another.
 */
final class Matching {
    private final List<Member> left;
    private final List<Seat> open;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Seat> unclear = new ArrayList<>();
    private int changed;

    Matching(List<Member> members, List<Seat> list) {
        this.left = new ArrayList<>(members);
        this.open = new ArrayList<>(list);
        match((member, seat) -> member.absen() == seat.absen() && isNamed(member, seat));
        matchNames();
        seats.addAll(open);
    }

    private void match(BiPredicate<Member, Seat> same) {
        for (Iterator<Seat> each = open.iterator(); each.hasNext(); ) {
            Seat seat = each.next();
            left.stream().filter(member -> same.test(member, seat)).findFirst().ifPresent(member -> {
                take(member, seat);
                each.remove();
            });
        }
    }

    private void matchNames() {
        for (Seat seat : List.copyOf(open)) {
            List<Member> members =
                    left.stream().filter(member -> isNamed(member, seat)).toList();
            List<Seat> namesakes =
                    open.stream().filter(other -> isSameName(other, seat)).toList();
            if (members.isEmpty() || !open.contains(seat)) {
                continue;
            }
            open.removeAll(namesakes);
            if (members.size() == namesakes.size()) {
                for (int i = 0; i < namesakes.size(); i++) {
                    take(members.get(i), namesakes.get(i));
                }
            } else {
                unclear.addAll(namesakes);
            }
        }
    }

    private void take(Member member, Seat seat) {
        left.remove(member);
        seats.add(new Seat(member.person(), seat.absen(), seat.name(), seat.born()));
        boolean sameYear = seat.born() == null || Objects.equals(seat.born(), member.born());
        changed += sameYear && seat.absen() == member.absen() && seat.name().equals(member.name()) ? 0 : 1;
    }

    private static boolean isNamed(Member member, Seat seat) {
        return plain(member.name()).equals(plain(seat.name()));
    }

    private static boolean isSameName(Seat one, Seat other) {
        return plain(one.name()).equals(plain(other.name()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What the list says; those who are known have a person. */
    List<Seat> seats() {
        return seats;
    }

    List<Seat> unclear() {
        return unclear;
    }

    List<Member> missing() {
        return left.stream()
                .filter(member -> unclear.stream().noneMatch(seat -> isNamed(member, seat)))
                .toList();
    }

    int changed() {
        return changed;
    }
}
