package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.Roster;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for, as words that travel to the process that may write; a blank word stands for what is not there. */
final class SchoolOrder {
    static final String MAKE = "kelas-buat";
    static final String IMPORT = "kelas-impor";
    static final String MOVE = "kelas-pindah";
    static final String LEAVE = "kelas-keluar";
    static final String PROMOTE = "kelas-naik";
    static final String ISSUE = "kode-simpan";
    static final String REVOKE = "kode-cabut";
    static final String HIRE = "undang-staf";
    static final List<String> ALL = List.of(MAKE, IMPORT, MOVE, LEAVE, PROMOTE, ISSUE, REVOKE, HIRE);

    private static final String GAP = "\t";

    private SchoolOrder() {}

    /**
     * A code to be kept.
     *
     * @param uses how often it may be used
     * @param until when it ends
     */
    record Code(JoinSecret secret, int uses, Instant until) {
        List<String> words() {
            return List.of(
                    secret.kind().name(), secret.text(), String.valueOf(uses), String.valueOf(until.toEpochMilli()));
        }

        static Code of(List<String> words) {
            return new Code(
                    new JoinSecret(JoinSecret.Kind.valueOf(words.get(0)), words.get(1)),
                    Integer.parseInt(words.get(2)),
                    Instant.ofEpochMilli(Long.parseLong(words.get(3))));
        }
    }

    static List<String> issue(Code code, Entry entry) {
        List<String> words = new ArrayList<>(List.of(ISSUE));
        words.addAll(code.words());
        words.addAll(
                switch (entry) {
                    case Entry.Student(String rombel) -> List.of("siswa", rombel);
                    case Entry.Staff(String person) -> List.of("staf", person);
                    case Entry.Guardian(String child) -> List.of("ortu", child);
                    case Entry.Device(String person) -> List.of("perangkat", person);
                    case Entry.Administrator() -> List.of("admin", "");
                });
        return words;
    }

    static Entry entry(List<String> words) {
        String of = words.get(1);
        return switch (words.get(0)) {
            case "siswa" -> new Entry.Student(of);
            case "staf" -> new Entry.Staff(of);
            case "ortu" -> new Entry.Guardian(of);
            case "perangkat" -> new Entry.Device(of);
            default -> new Entry.Administrator();
        };
    }

    /** Asks for somebody of the staff with their offices, and a link for them. */
    static List<String> hire(Code code, String name, List<Office> offices) {
        List<String> words = new ArrayList<>(List.of(HIRE));
        words.addAll(code.words());
        words.add(name);
        offices.forEach(office ->
                words.add(String.join(GAP, office.duty().name(), word(office.rombel()), word(office.mapel()))));
        return words;
    }

    static Office office(String word) {
        List<String> cells = cells(word);
        return new Office(Duty.valueOf(cells.get(0)), said(cells.get(1)), said(cells.get(2)));
    }

    /** Asks to write rosters, a word a class. */
    static List<String> write(Roster roster) {
        List<String> words = new ArrayList<>(List.of(IMPORT));
        roster.classes().forEach(one -> words.add(word(one)));
        return words;
    }

    private static String word(Roster.OfClass one) {
        StringBuilder word = new StringBuilder(one.name() + GAP + one.kelas().number());
        one.seats()
                .forEach(seat ->
                        word.append('\n').append(String.join(GAP, word(seat.absen()), seat.name(), word(seat.born()))));
        return word.toString();
    }

    static Roster roster(List<String> words) {
        return new Roster(words.stream().map(SchoolOrder::ofClass).toList(), List.of());
    }

    private static Roster.OfClass ofClass(String word) {
        List<String> lines = Arrays.asList(word.split("\n"));
        List<String> head = cells(lines.getFirst());
        return new Roster.OfClass(
                head.get(0),
                new Kelas(Integer.parseInt(head.get(1))),
                lines.stream().skip(1).map(SchoolOrder::seat).toList());
    }

    private static Seat seat(String line) {
        List<String> cells = cells(line);
        String born = said(cells.get(2));
        return Seat.of(Integer.parseInt(cells.get(0)), cells.get(1), born == null ? null : Integer.valueOf(born));
    }

    private static List<String> cells(String word) {
        return Arrays.asList(word.split(GAP, -1));
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String said(String word) {
        return word.isEmpty() ? null : word;
    }
}
