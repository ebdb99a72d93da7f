package id.kawanbelajar.adapter.sql.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.office.sheet.SchoolSheets;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.roster.DapodikFile;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.ReadRoster;
import id.kawanbelajar.people.school.MakeRombel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a list with everything about every child, no byte of the data holds a number, an address, a parent or a name. */
class NothingElseIsKeptTest {
    private static final List<String> FIRST = List.of("Wibisana", "Puspadewi", "Candrakirana", "Damarwulan", "Ekalaya");
    private static final List<String> LAST = List.of("Hadiningrat", "Siregarwati", "Manurungga", "Tanoesoed");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesNoTrace(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        DapodikFile list = new DapodikFile(seed);
        for (int i = 0; i < 40; i++) {
            String name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
            list.with(
                    random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT),
                    "20%02d-0%d-1%d".formatted(8 + random.nextInt(7), 1 + random.nextInt(9), random.nextInt(9)),
                    "VII " + (char) ('A' + random.nextInt(3)));
        }
        Path file = list.write(Files.createTempFile("dapodik", ".xlsx"));
        Path data = Files.createDirectory(folder.resolve("data"));

        try (Database database = Database.open(data.resolve("kawan.db"))) {
            SqlSchoolRegister register = new SqlSchoolRegister(database, "sekolah");
            SqlSchoolRoll roll = new SqlSchoolRoll(database, "sekolah", InstantSource.system(), random);
            new ImportRoster(register, roll, new MakeRombel(register, roll, InstantSource.system(), ZoneOffset.UTC))
                    .write(new ReadRoster(new SchoolSheets(), register).read(file.toString(), ""));
            assertThat(register.rombels().stream()
                            .mapToInt(rombel -> register.members(rombel.id()).size())
                            .sum())
                    .isEqualTo(40);
        }

        Files.delete(file);
        for (String bytes : everything(data)) {
            assertThat(list.secrets()).noneMatch(bytes::contains);
            assertThat(FIRST).noneMatch(bytes::contains);
            assertThat(LAST).noneMatch(bytes::contains);
        }
    }

    private static List<String> everything(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(NothingElseIsKeptTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
