package id.kawanbelajar.adapter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.reading.FileReading.Outcome;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    @TempDir
    Path folder;

    private Scripts scripts;

    @BeforeEach
    void start() {
        scripts = new Scripts(folder);
    }

    @AfterEach
    void stop() {
        scripts.close();
    }

    @Test
    void aFileIsReadPageByPage() {
        assertThat(Scripts.pages(scripts.read("satu", "dua", "tiga"))).containsExactly("satu", "dua", "tiga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang", "halt", "memory", "overflow", "damaged", "speak 0 0 0 2 99 99"})
    void aPageThatEndsAReaderIsLeftOutAndTheOthersAreRead(String deadly) {
        Outcome outcome = scripts.read("satu", deadly, "tiga");

        assertThat(Scripts.pages(outcome)).containsExactly("satu", "-", "tiga");
        assertThat(Scripts.pages(scripts.read("baik"))).containsExactly("baik");
    }

    @ParameterizedTest
    @CsvSource({
        "hang, TOO_SLOW",
        "exit, CRASHED",
        "memory, TOO_MUCH_MEMORY",
        "overflow, CRASHED",
        "damaged, DAMAGED",
        "locked, PROTECTED"
    })
    void aFileOfOnePageThatEndsAReaderIsRefusedWithAWayOut(String deadly, Reason reason) {
        assertThat(Scripts.reason(scripts.read(deadly))).isEqualTo(reason);
        assertThat(Scripts.pages(scripts.read("baik"))).containsExactly("baik");
    }

    @Test
    void pagesBeforeADeadlyOneAreKeptWhereTheReaderCannotLeaveItOut() {
        Outcome outcome = scripts.readAs("deaf", "satu", "halt", "tiga");

        assertThat(Scripts.pages(outcome)).containsExactly("satu", "-", "-");
        assertThat(Scripts.file(outcome).notes()).singleElement().asString().startsWith("Baru 1 halaman");
    }

    @Test
    void aFileFullOfDeadlyPagesEndsAfterAFew() {
        Outcome outcome = scripts.read("satu", "exit", "exit", "exit", "exit", "exit", "exit", "exit", "sembilan");

        assertThat(Scripts.pages(outcome)).containsExactly("satu", "-", "-", "-", "-", "-", "-", "-", "-");
    }

    @Test
    void aFileThatTakesTooLongInAllKeepsWhatWasRead() {
        String[] hanging = {"satu", "hang", "hang", "hang", "hang", "hang"};
        try (Scripts hurried =
                new Scripts(folder, new Limits(64, Duration.ofSeconds(1), Duration.ofSeconds(2), 12, 4), 1)) {
            assertThat(Scripts.pages(hurried.read(hanging))).containsExactly("satu", "-", "-", "-", "-", "-");
        }
    }

    @Test
    void tooManyPagesAreRefused() {
        assertThat(Scripts.reason(scripts.read(Collections.nCopies(13, "x").toArray(String[]::new))))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThat(Scripts.reason(scripts.read("long 2000000"))).isEqualTo(Reason.TOO_BIG);
        assertThat(Scripts.reason(scripts.read("long 900000", "long 900000"))).isEqualTo(Reason.TOO_BIG);
    }

    @Test
    void anEmptyFileAndOneThatIsTooBigNeverReachAReader() {
        assertThat(Scripts.reason(scripts.read())).isEqualTo(Reason.EMPTY);
        assertThat(Scripts.reason(scripts.read("x".repeat(5 << 20)))).isEqualTo(Reason.TOO_BIG);
        assertThat(folder.resolve("room")).doesNotExist();
    }

    @Test
    void aFileThatUnpacksWithoutEndIsStopped() {
        assertThat(Scripts.reason(scripts.read("leave 14000000", "hang"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speak 127 -1 -1 -1",
                "speak 0 0 0 1 77",
                "speak 0 0 0 5 2 127 -1 -1 -1",
                "speak 0 0 0 1 0",
                "speak 0 0 0 9 4 0 0"
            })
    void nonsenseFromAReaderIsNotBelieved(String nonsense) {
        assertThat(Scripts.reason(scripts.read(nonsense))).isIn(Reason.CRASHED, Reason.TOO_SLOW);
        assertThat(Scripts.pages(scripts.read("baik"))).containsExactly("baik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complain", "print"})
    void whatAReaderPrintsGoesAstray(String noisy) {
        assertThat(Scripts.pages(scripts.read(noisy, "dua"))).containsExactly(noisy, "dua");
    }

    @Test
    void signsThatSteerATerminalAreTakenOut() {
        assertThat(Scripts.pages(scripts.read("merah \u001B[31m \u0007 é"))).containsExactly("merah  [31m   é");
    }
}
