package id.kawanbelajar.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.adapter.document.office.sheet.SchoolSheets;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.school.InMemorySchool;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.Seat;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the school's own list to the rosters, over real files. */
class RosterTest {
    private static final InstantSource JULY = InstantSource.fixed(Instant.parse("2026-07-14T01:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final InMemorySchool school = new InMemorySchool();
    private final ReadRoster reading = new ReadRoster(new SchoolSheets(), school);
    private final ImportRoster importing =
            new ImportRoster(school, school, new MakeRombel(school, school, JULY, ZoneId.of("Asia/Jakarta")));

    private Roster csv(String text, Charset charset) throws IOException {
        Path file = folder.resolve("siswa.csv");
        Files.write(file, text.getBytes(charset));
        return reading.read(file.toString(), "");
    }

    private Roster csv(String text) throws IOException {
        return csv(text, StandardCharsets.UTF_8);
    }

    private List<Member> members(String rombel) {
        return school.members(school.named(rombel).orElseThrow().id());
    }

    @Test
    void readsTheExportOfDapodik() throws IOException {
        Path file = new DapodikFile(1)
                .with("PUTRI LESTARI", "2013-05-14", "VII A")
                .with("MUHAMMAD RAFI AKBAR", "2014-01-02", "VII A")
                .with("Putri Ayu", "2013-11-30", "VII A")
                .with("", "2013-11-30", "VII A")
                .with("I Made Bagas", "2013-02-01", "VII B")
                .with("Putri Wulandari", "", "VII A")
                .write(folder.resolve("dapodik.xlsx"));

        Preview preview = importing.write(reading.read(file.toString(), ""));

        assertThat(preview.sentence())
                .isEqualTo("VII A: 4 siswa, VII B: 1 siswa; 1 baris dilewati: baris 10 tanpa nama");
        assertThat(members("7A"))
                .extracting(Member::absen, Member::name, Member::born)
                .containsExactly(
                        tuple(1, "Rafi", 2014),
                        tuple(2, "Putri", 2013),
                        tuple(3, "Putri", 2013),
                        tuple(4, "Putri", null));
        assertThat(members("7B")).extracting(Member::name).containsExactly("Made");
        assertThat(school.named("7A")).map(Rombel::year).contains("2026/2027");
    }

    @Test
    void readsATableFromAnyProgram() throws IOException {
        String table =
                "\"No\";\"Nama Panggilan\";Kelas;Tgl Lahir\n1;Nadé;7A;14/05/13\n2;\"Budi; kecil\";7A;\n1;Ayu;7B;2012\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(csv(table, charset).classes())
                    .extracting(Roster.OfClass::name, Roster.OfClass::seats)
                    .containsExactly(
                            tuple("7A", List.of(Seat.of(1, "Nadé", 2013), Seat.of(2, "Budi; Kecil", null))),
                            tuple("7B", List.of(Seat.of(1, "Ayu", 2012))));
        }
        assertThat(csv(table.replace(';', ',').replace("\"Budi, kecil\"", "Budi"))
                        .classes())
                .hasSize(2);
    }

    @Test
    void takesNothingOutOfARowThatItCannotUse() throws IOException {
        Roster roster = csv("""
                Absen,Nama,Kelas
                1,Ayu,7A
                1,Bima,7A
                ,Citra,7A
                4,3201234567890123,7A
                5,Dewi,3201234567890123
                6,Eka,
                ,,
                7,Fitri,Mawar
                """);

        assertThat(roster.classes())
                .singleElement()
                .satisfies(one -> assertThat(one.seats()).containsExactly(Seat.of(1, "Ayu", null)));
        assertThat(roster.skipped())
                .containsExactly(
                        new Roster.Skipped(3, "nomor absen 1 di kelas 7A sudah dipakai baris lain"),
                        new Roster.Skipped(4, "tanpa nomor absen"),
                        new Roster.Skipped(5, "namanya tidak terbaca"),
                        new Roster.Skipped(6, "kelasnya tidak dikenal"),
                        new Roster.Skipped(7, "tanpa kelas"),
                        new Roster.Skipped(9, "kelasnya tidak dikenal"));
    }

    @Test
    void importingAgainDoublesNobody() throws IOException {
        String table = "Absen,Nama,Kelas\n1,Ayu,7A\n2,Putri,7A\n3,Putri,7A\n";
        importing.write(csv(table));
        List<Member> before = members("7A");

        Preview again = importing.write(csv(table));

        assertThat(members("7A")).isEqualTo(before);
        assertThat(again.classes()).singleElement().satisfies(one -> {
            assertThat(one.added()).isZero();
            assertThat(one.changed()).isZero();
            assertThat(one.missing()).isEmpty();
        });
    }

    @Test
    void knowsEverybodyAgainWhenTheNumbersMoveOn() throws IOException {
        importing.write(csv("Absen,Nama,Kelas\n1,Ayu,7A\n2,Putri,7A\n3,Putri,7A\n4,Zaki,7A\n"));
        List<Member> before = members("7A");

        Preview preview = importing.write(csv("Absen,Nama,Kelas\n1,Ayu,7A\n2,Bima,7A\n3,Putri,7A\n4,Putri,7A\n"));

        assertThat(members("7A")).hasSize(5);
        assertThat(members("7A").stream().filter(m -> m.name().equals("Putri")).map(Member::person))
                .containsExactlyInAnyOrder(before.get(1).person(), before.get(2).person());
        assertThat(preview.classes()).singleElement().satisfies(one -> {
            assertThat(one.added()).isEqualTo(1);
            assertThat(one.missing()).extracting(Member::name).containsExactly("Zaki");
        });
    }

    @Test
    void takesNobodyForAnotherOfTheSameName() throws IOException {
        importing.write(csv("Absen,Nama,Kelas\n2,Putri,7A\n3,Putri,7A\n"));

        Preview preview = importing.write(csv("Absen,Nama,Kelas\n7,Putri,7A\n"));

        assertThat(members("7A")).extracting(Member::absen).containsExactly(2, 3);
        assertThat(preview.classes())
                .singleElement()
                .satisfies(one -> assertThat(one.unclear()).hasSize(1));
    }

    @Test
    void saysWhatAListLooksLike() throws IOException {
        assertThatThrownBy(() -> csv("halo\napa kabar\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Rombel Saat Ini");
        assertThatThrownBy(() -> reading.read(folder.resolve("tidak-ada.xlsx").toString(), ""))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("tidak ada");
    }

    @Test
    void aListOfOneClassNeedsNoColumnForIt() throws IOException {
        Path file = folder.resolve("kelas.csv");
        Files.writeString(file, "No,Nama\n1,Ayu\n2,Bima\n");

        assertThat(reading.read(file.toString(), "7C").classes())
                .extracting(Roster.OfClass::name)
                .containsExactly("7C");
    }
}
