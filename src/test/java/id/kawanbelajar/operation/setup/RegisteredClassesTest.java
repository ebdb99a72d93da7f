package id.kawanbelajar.operation.setup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.office.sheet.SchoolSheets;
import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.school.SqlJoinCodes;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRegister;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRoll;
import id.kawanbelajar.operation.asking.Checked;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes.Use;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.PreviewRoster;
import id.kawanbelajar.people.roster.ReadRoster;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class RegisteredClassesTest extends OpenDatabase {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final List<String> ONE = List.of("7A");

    @TempDir
    private Path lists;

    private SqlSchoolRegister register;
    private SqlSchoolRoll roll;
    private SqlJoinCodes codes;
    private RegisteredClasses classes;

    @BeforeEach
    void school() {
        register = new SqlSchoolRegister(database, "sekolah");
        roll = new SqlSchoolRoll(database, "sekolah", CLOCK, new Random(1));
        codes = new SqlJoinCodes(database);
        MakeRombel making = new MakeRombel(register, roll, CLOCK, ZoneId.of("Asia/Jakarta"));
        RosterFiles rosters = new RosterFiles(
                new ReadRoster(new SchoolSheets(), register),
                new PreviewRoster(register),
                new ImportRoster(register, roll, making));
        classes = new RegisteredClasses(register, making, rosters, codes, CLOCK, new Random(2));
    }

    @Test
    void makesOnlyTheClassesThatAreMissing() {
        classes.make(List.of("7A", "7B"));
        classes.make(List.of("7 a", "8A"));

        assertThat(classes.names()).containsExactly("7A", "7B", "8A");
        assertThat(register.named("8A").orElseThrow().year()).isEqualTo("2026/2027");
    }

    @Test
    void takesAListInTwiceWithNobodyTwice() throws IOException {
        classes.make(ONE);
        String file = list("No,Nama,Tanggal Lahir\n1,Putri Ayu,2013-02-03\n2,Rafi,2012-05-06\n");

        assertThat(classes.lookAtRoster(file, ONE)).isInstanceOf(Checked.Good.class);
        assertThat(classes.takeRoster(file, ONE)).contains("7A: 2 siswa");
        classes.takeRoster(file, ONE);

        assertThat(register.members(register.named("7A").orElseThrow().id()))
                .extracting(Member::absen)
                .containsExactly(1, 2);
    }

    @Test
    void saysWhatIsWrongWithAListAndKeepsNothing() throws IOException {
        classes.make(ONE);

        assertThat(classes.lookAtRoster(list("satu,dua\ntiga,empat\n"), ONE)).isInstanceOf(Checked.Wrong.class);
        assertThat(classes.lookAtRoster("/tidak/ada.csv", ONE)).isInstanceOf(Checked.Wrong.class);
        assertThat(register.members(register.named("7A").orElseThrow().id())).isEmpty();
    }

    @Test
    void theAdminsCodeWorksOnceAndTheNewOneEndsTheOld() {
        JoinSecret first = secret();
        JoinSecret second = secret();

        assertThat(codes.use(first, NOW)).isEqualTo(new Use.Unknown());
        assertThat(codes.use(second, NOW))
                .isInstanceOfSatisfying(
                        Use.Used.class, used -> assertThat(used.entry()).isEqualTo(new Entry.Administrator()));
        assertThat(codes.use(second, NOW)).isEqualTo(new Use.Unknown());
    }

    @Test
    void aSchoolWithAnAdminGetsNoCode() {
        roll.give(roll.register(Person.Role.ADMIN, "Bu Tata"), Office.of(Duty.ADMIN));

        assertThat(classes.adminCode()).isEmpty();
    }

    private JoinSecret secret() {
        return JoinSecret.in(classes.adminCode().orElseThrow()).orElseThrow();
    }

    private String list(String text) throws IOException {
        return Files.writeString(lists.resolve("siswa.csv"), text).toString();
    }
}
