package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCode;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.Preview;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Member.Standing;
import id.kawanbelajar.people.school.Rombel;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Classes and codes as lines. */
final class SchoolView {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH.mm", Locale.of("id"));

    private final PrintWriter out;

    SchoolView(PrintWriter out) {
        this.out = out;
    }

    void rombel(Rombel rombel, List<Member> members) {
        long joined = members.stream()
                .filter(member -> member.standing() == Standing.CONFIRMED)
                .count();
        out.println(
                "%s  %d siswa, %d sudah masuk  (%s)".formatted(rombel.name(), members.size(), joined, rombel.year()));
    }

    void member(Member member) {
        out.println("%2d  %s%s".formatted(member.absen(), member.name(), standing(member.standing())));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case LISTED -> "  (belum masuk)";
            case CLAIMED -> "  (menunggu wali kelas)";
            case CONFIRMED, LEFT -> "";
        };
    }

    /** Of a code its number is told, never itself. */
    void code(JoinCode code, SchoolMeans means) {
        out.println("%s no. %d untuk %s, sisa %d kali, sampai %s"
                .formatted(
                        code.kind() == JoinSecret.Kind.CODE ? "kode" : "tautan",
                        code.number(),
                        entry(code.entry(), means),
                        code.left(),
                        TIME.format(code.until().atZone(means.zone()))));
    }

    private static String entry(Entry entry, SchoolMeans means) {
        return switch (entry) {
            case Entry.Student(String rombel) ->
                "siswa " + means.register().rombel(rombel).map(Rombel::name).orElse("kelas lama");
            case Entry.Staff(String person) -> name(person, means);
            case Entry.Guardian(String child) -> "orang tua " + name(child, means);
            case Entry.Device(String person) -> "perangkat kedua " + name(person, means);
            case Entry.Administrator() -> "admin";
        };
    }

    private static String name(String person, SchoolMeans means) {
        return means.register().name(person).orElse("seseorang");
    }

    void preview(Preview preview) {
        out.println(preview.sentence());
        preview.classes().forEach(this::preview);
    }

    private void preview(Preview.OfClass one) {
        String name = one.from().name();
        out.println("  %s%s: %d baru, %d berubah"
                .formatted(name, one.isNew() ? " (kelas baru)" : "", one.added(), one.changed()));
        one.unclear()
                .forEach(seat ->
                        out.println("    %s no. %d dilewati: tidak jelas %s yang mana; samakan dulu nomor absennya"
                                .formatted(seat.name(), seat.absen(), seat.name())));
        one.missing()
                .forEach(member -> out.println(
                        "    %d %s tidak ada di berkas; kalau memang sudah keluar: ./kawan kelas keluar %s %d"
                                .formatted(member.absen(), member.name(), name, member.absen())));
    }
}
