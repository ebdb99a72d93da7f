package id.kawanbelajar.channel.cli.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.adapter.document.office.sheet.SchoolSheets;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.adapter.sql.school.SqlJoinCodes;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRegister;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRoll;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.operation.command.CommandHandler;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes.Use;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.DapodikFile;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.ReadRoster;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.FindStaff;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.PromoteClasses;
import id.kawanbelajar.people.school.Rombel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an operator types about the school, and what comes of it. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class SchoolCommandsTest {
    private static final Pattern LINK = Pattern.compile("k_[A-Za-z0-9_-]{22}");
    private static final Pattern CODE = Pattern.compile("\\R  (\\w{3} \\w{3})\\R");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-07-14T01:00:00Z");
    private final StringWriter said = new StringWriter();
    private Database database;
    private SqlSchoolRegister register;
    private SqlJoinCodes codes;
    private SchoolMeans means;

    @BeforeEach
    void open() {
        InstantSource clock = () -> now;
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        database = Database.open(folder.resolve("kawan.db"));
        register = new SqlSchoolRegister(database, "sekolah");
        codes = new SqlJoinCodes(database);
        SqlSchoolRoll roll = new SqlSchoolRoll(database, "sekolah", clock, new Random(5));
        MakeRombel making = new MakeRombel(register, roll, clock, zone);
        CommandHandler desk = new SchoolDesk(
                register,
                roll,
                codes,
                new SchoolDesk.Acts(
                        making,
                        new ImportRoster(register, roll, making),
                        new PromoteClasses(register, roll, clock, zone),
                        new FindStaff(register, List.of("ipa"))),
                clock);
        means = new SchoolMeans(
                register,
                codes,
                new ReadRoster(new SchoolSheets(), register),
                CurriculumReader.shipped(),
                new RunWhereWritable(
                        () -> Optional.of(() -> {}), new SqlCommandQueue(database), throughTheQueue(desk), clock),
                text -> text.getBytes(StandardCharsets.UTF_8),
                new Random(3),
                clock,
                zone);
    }

    /** As when the bot carries the command out: what it hears has gone through the table of commands. */
    private CommandHandler throughTheQueue(CommandHandler desk) {
        SqlCommandQueue queue = new SqlCommandQueue(database);
        return (words, out) -> {
            queue.put(words, now);
            return desk.handle(queue.take().orElseThrow().arguments(), out);
        };
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int run(String... words) {
        said.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(words));
        Object command =
                all.removeFirst().equals("kelas") ? new ClassCommand(() -> means) : new InviteCommand(() -> means);
        return new CommandLine(command)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(all.toArray(String[]::new));
    }

    private Entry opened(Pattern secret) {
        Matcher found = secret.matcher(said.toString());
        assertThat(found.find()).as(said.toString()).isTrue();
        String text = found.groupCount() > 0 ? found.group(1) : found.group();
        Use use = codes.use(JoinSecret.in(text).orElseThrow(), now);
        assertThat(use).isInstanceOf(Use.Used.class);
        return ((Use.Used) use).entry();
    }

    private Rombel rombel(String name) {
        return register.named(name).orElseThrow();
    }

    private void fill() throws IOException {
        Path file = folder.resolve("siswa.csv");
        Files.writeString(file, "Absen,Nama,Kelas,Tahun Lahir\n1,Ayu,7A,2013\n2,Bima,7A,2013\n1,Citra,9A,2011\n");
        assertThat(run("kelas", "impor", file.toString(), "--ya")).isZero();
    }

    @Test
    void anImportIsShownFirstAndWrittenWhenTold() throws IOException {
        Path file = new DapodikFile(2)
                .with("PUTRI LESTARI", "2013-05-14", "VII A")
                .with("", "2013-05-14", "VII A")
                .write(folder.resolve("dapodik.xlsx"));

        assertThat(run("kelas", "impor", file.toString())).isZero();
        assertThat(said.toString())
                .contains("VII A: 1 siswa; 1 baris dilewati: baris 8 tanpa nama")
                .contains("--ya");
        assertThat(register.rombels()).isEmpty();

        assertThat(run("kelas", "impor", file.toString(), "--ya")).isZero();
        assertThat(register.members(rombel("7A").id())).extracting(Member::name).containsExactly("Putri");
    }

    @Test
    void aCodeForTheWhiteboardOpensItsClassForALesson() {
        run("kelas", "buat", "7A");

        assertThat(run("kelas", "kode", "7a", "--kali", "2")).isZero();

        assertThat(opened(CODE)).isEqualTo(new Entry.Student(rombel("7A").id()));
        now = now.plus(Duration.ofMinutes(45));
        assertThat(codes.usable(now)).isEmpty();
    }

    @Test
    void aLinkIsDrawnAndCanBeRevoked() throws IOException {
        run("kelas", "buat", "7A");
        Path png = folder.resolve("7a.png");

        run("kelas", "tautan", "7A", "--bot", "@kawan_bot", "--png", png.toString());
        assertThat(said.toString()).contains(Files.readString(png)).contains("https://t.me/kawan_bot?start=k_");
        assertThat(opened(LINK)).isEqualTo(new Entry.Student(rombel("7A").id()));

        assertThat(run("kelas", "cabut", "1")).isZero();
        assertThat(codes.usable(now)).isEmpty();
        assertThat(run("kelas", "cabut", "1")).isEqualTo(66);
    }

    @Test
    void aTeacherIsInvitedWithTheirOffices() {
        run("kelas", "buat", "7A");
        run("kelas", "buat", "7B");

        assertThat(run("undang", "guru", "Bu Rina", "--wali", "7A", "--mapel", "ipa:7A,7B"))
                .isZero();

        Entry.Staff staff = (Entry.Staff) opened(LINK);
        assertThat(register.name(staff.person())).contains("Bu Rina");
        assertThat(register.offices(staff.person()))
                .containsExactlyInAnyOrder(
                        new Office(Duty.HOMEROOM, rombel("7A").id(), null),
                        new Office(Duty.SUBJECT_TEACHER, rombel("7A").id(), "ipa"),
                        new Office(Duty.SUBJECT_TEACHER, rombel("7B").id(), "ipa"));

        run("undang", "guru", "bu rina", "--bk");
        assertThat(opened(LINK)).isEqualTo(staff);
        assertThat(register.offices(staff.person())).contains(Office.of(Duty.COUNSELLOR));
    }

    @Test
    void guardiansADeviceAndTheAdminGetALinkEach() throws IOException {
        fill();
        String ayu = register.members(rombel("7A").id()).getFirst().person();

        run("undang", "ortu", "7A", "1");
        assertThat(opened(LINK)).isEqualTo(new Entry.Guardian(ayu));
        run("undang", "perangkat", "7A", "1");
        assertThat(opened(LINK)).isEqualTo(new Entry.Device(ayu));
        run("undang", "admin");
        assertThat(opened(LINK)).isEqualTo(new Entry.Administrator());
        assertThat(codes.usable(now)).isEmpty();
    }

    @Test
    void aStudentMovesAndLeaves() throws IOException {
        fill();
        run("kelas", "buat", "7B");

        assertThat(run("kelas", "pindah", "7A", "2", "7B")).isZero();
        assertThat(run("kelas", "keluar", "7A", "1")).isZero();

        assertThat(register.members(rombel("7A").id())).isEmpty();
        assertThat(register.members(rombel("7B").id()))
                .extracting(Member::absen, Member::name)
                .containsExactly(tuple(1, "Bima"));
    }

    @Test
    void atTheYearsTurnClassesGoOnOnceAndTheHighestLeave() throws IOException {
        fill();
        String ayu = register.members(rombel("7A").id()).getFirst().person();
        assertThat(run("kelas", "naik", "--ya")).isEqualTo(1);

        now = Instant.parse("2027-06-20T01:00:00Z");
        run("kelas", "naik");
        assertThat(said.toString()).contains("9A lulus: 1 siswa").contains("7A → 8A: 2 siswa");
        assertThat(rombel("7A").year()).isEqualTo("2026/2027");

        assertThat(run("kelas", "naik", "--ya")).isZero();
        assertThat(register.rombels()).extracting(Rombel::name, Rombel::year).containsExactly(tuple("8A", "2027/2028"));
        assertThat(register.member(ayu))
                .map(Member::rombel)
                .contains(rombel("8A").id());

        assertThat(run("kelas", "naik", "--ya")).isEqualTo(1);
        assertThat(rombel("8A").year()).isEqualTo("2027/2028");
    }

    @Test
    void theListTellsNumbersOfCodesAndNeverACode() throws IOException {
        fill();
        run("kelas", "kode", "7A");
        Matcher code = CODE.matcher(said.toString());
        assertThat(code.find()).isTrue();

        run("kelas", "daftar");

        assertThat(said.toString())
                .contains("7A  2 siswa, 0 sudah masuk")
                .contains("kode no. 1 untuk siswa 7A")
                .doesNotContain(code.group(1));
        run("kelas", "daftar", "7A");
        assertThat(said.toString()).contains(" 1  Ayu  (belum masuk)");
    }
}
