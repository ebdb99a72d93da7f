package id.kawanbelajar.people.access;

import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The table as it is written, {@code akses/tabel.txt}: complete, or the program does not start. */
public final class AccessRules {
    private static final String TABLE = "/akses/tabel.txt";

    private final Map<Rule, Reach> cells = new HashMap<>();

    private record Rule(Act act, Resource resource, Seat seat) {}

    private AccessRules(List<String> lines) {
        Act act = Act.SEE;
        List<Seat> seats = List.of();
        for (String line : lines) {
            List<String> words = new ArrayList<>(Arrays.asList(line.strip().split("\\s+", -1)));
            String first = words.removeFirst();
            if (first.equals("LIHAT") || first.equals("UBAH")) {
                act = first.equals("LIHAT") ? Act.SEE : Act.CHANGE;
                seats = words.stream().map(named(Seat.values(), Seat::label)).toList();
            } else {
                row(act, named(Resource.values(), AccessRules::label).apply(first), seats, words);
            }
        }
        if (cells.size() != Act.values().length * Resource.values().length * Seat.values().length) {
            throw new IllegalStateException("the table of access has gaps");
        }
    }

    /** Returns the table that is shipped. */
    public static AccessRules shipped() {
        return new AccessRules(DataLines.of(TABLE));
    }

    static AccessRules of(String text) {
        return new AccessRules(text.lines().filter(line -> !line.isBlank()).toList());
    }

    /** Returns the table as people read it, with what its words mean. */
    public static String text() {
        return DataLines.text(TABLE);
    }

    Reach reach(Act act, Resource resource, Seat seat) {
        return cells.getOrDefault(new Rule(act, resource, seat), Reach.NOTHING);
    }

    private void row(Act act, Resource resource, List<Seat> seats, List<String> words) {
        if (words.size() != seats.size()) {
            throw new IllegalStateException("a row of the table of access has another length: " + label(resource));
        }
        for (int i = 0; i < words.size(); i++) {
            Reach reach = named(Reach.values(), Reach::label).apply(words.get(i));
            if (cells.put(new Rule(act, resource, seats.get(i)), reach) != null) {
                throw new IllegalStateException("the table of access says twice: " + label(resource));
            }
        }
    }

    private static <T> Function<String, T> named(T[] all, Function<T, String> label) {
        return word -> Arrays.stream(all)
                .filter(one -> label.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the table of access does not know: " + word));
    }

    /** Returns a resource as the table names it. */
    static String label(Resource resource) {
        return switch (resource) {
            case ROSTER -> "daftar-kelas";
            case JOIN_CODE -> "kode-masuk";
            case OFFICE -> "tugas";
            case CONSENT -> "izin";
            case CHAT -> "obrolan";
            case RESULTS -> "hasil-belajar";
            case SUMMARY -> "ringkasan";
            case QUESTION -> "pertanyaan";
            case ALERT -> "peringatan";
            case RIGHTS -> "hak-data";
            case LOCK -> "tutup-sementara";
            case MATERIAL -> "materi";
            case AUDIT -> "catatan-audit";
            case SETTINGS -> "pengaturan";
        };
    }
}
