package id.kawanbelajar.adapter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.failure.UnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingProcessTest {
    @TempDir
    Path folder;

    private Scripts scripts;

    @BeforeEach
    void start() {
        scripts = new Scripts(folder, new Limits(64, Duration.ofSeconds(20), Duration.ofSeconds(40), 12, 4), 2);
    }

    @AfterEach
    void stop() {
        scripts.close();
    }

    @Test
    void isUsedAgainForTheNextFile() {
        assertThat(pid()).isEqualTo(pid());
    }

    @Test
    void outlivesASignalToStopSoThatNoFileIsBlamedForIt() {
        long pid = pid();
        assertThat(ProcessHandle.of(pid).orElseThrow().destroy()).isTrue();

        assertThat(pid()).isEqualTo(pid);
    }

    @Test
    void isReplacedIfItDiedWhileItWaited() {
        ProcessHandle waiting = ProcessHandle.of(pid()).orElseThrow();
        waiting.destroyForcibly();
        waiting.onExit().join();

        assertThat(Scripts.pages(scripts.read("satu"))).containsExactly("satu");
    }

    @Test
    void leavesNothingInItsFolder() {
        String temporary =
                Scripts.pages(scripts.read("temporary", "leave 1000000")).getFirst();

        assertThat(Path.of(temporary)).startsWith(folder.resolve("room")).isEmptyDirectory();
        scripts.close();
        assertThat(folder.resolve("room")).isEmptyDirectory();
    }

    @Test
    void clearsAwayWhatAKilledProgramLeft() throws Exception {
        Path room = folder.resolve("room");
        Path left = Files.createDirectories(room.resolve("baca-" + Long.MAX_VALUE + "-1"));
        Files.writeString(left.resolve("sisa"), "x");
        Path foreign = Files.createDirectories(room.resolve("lain"));
        Path others = Files.createDirectories(
                room.resolve("baca-%d-1".formatted(ProcessHandle.current().pid())));

        scripts.read("satu");

        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
        assertThat(others).exists();
    }

    @Test
    void leavesNoProcessOfItsOwn() {
        assertThat(Scripts.pages(scripts.read("fork"))).containsExactly("fork");

        ProcessHandle child = ProcessHandle.of(pid()).orElseThrow();
        until(() -> child.descendants().findAny().isEmpty());
    }

    @Test
    void knowsNoSecretOfTheProgram() {
        String names = Scripts.pages(scripts.read("environment")).getFirst();

        assertThat(List.of(names.split(" ")))
                .isSubsetOf(
                        "PATH",
                        "HOME",
                        "LANG",
                        "LC_ALL",
                        "LC_CTYPE",
                        "TESSDATA_PREFIX",
                        "TMPDIR",
                        "CLASSPATH",
                        "PWD",
                        "_",
                        "SHLVL");
    }

    @Test
    void reachesNothingOnTheNetwork() {
        assertThat(Scripts.pages(scripts.read("network"))).containsExactly("reached:");
    }

    @ParameterizedTest
    @EnumSource(NetworkWall.class)
    void reachesNothingWhicheverWallThereIs(NetworkWall wall) throws Exception {
        assumeTrue(wall == NetworkWall.JVM || wall == NetworkWall.found());
        ChildCommand command = new ChildCommand(ScriptedChild.class, 64, wall, List.of());
        ChildProcess child = ChildProcess.start(command, Workspace.in(folder), 1 << 20);

        try (ChildPool pool = new ChildPool(() -> child, () -> child, 1, Duration.ofMinutes(1))) {
            assertThat(Scripts.pages(new ReadingTries(pool, Scripts.TIGHT, (done, all) -> {})
                            .read(scripts.file("network"), "x")))
                    .containsExactly("reached:");
        }
    }

    @Test
    void endsWithTheThreadThatWaitsForIt() throws Exception {
        long pid = pid();
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                scripts.read("hang");
            } catch (UnavailableException e) {
                ended.complete(Thread.currentThread().isInterrupted() ? e : null);
            }
        });
        reader.start();
        until(() -> reader.getState() == Thread.State.TIMED_WAITING);
        reader.interrupt();

        assertThat(ended.get(10, TimeUnit.SECONDS)).isInstanceOf(UnavailableException.class);
        until(() -> ProcessHandle.of(pid).isEmpty());
        assertThat(Scripts.pages(scripts.read("satu"))).containsExactly("satu");
    }

    @Test
    void endsWithTheProgramWhateverItIsBusyWith() throws Exception {
        Process child = new ChildCommand(ScriptedChild.class, 64, NetworkWall.JVM, List.of())
                .in(new Workspace(Files.createDirectory(folder.resolve("alone"))))
                .start();
        child.getInputStream().read();
        child.getOutputStream().close();

        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void saysWhyIfItDoesNotStart() {
        try (Scripts starved =
                new Scripts(folder, new Limits(1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1), 1)) {
            assertThatThrownBy(() -> starved.read("satu"))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("KAWAN_BACA_MEMORI");
        }
    }

    @Test
    void drawsPagesAndHandsOnPicturesOnly() {
        String file = scripts.file("picture", "nothing", "script", "halt");

        assertThat(scripts.reading.image(file, 1, List.of())).isPresent();
        assertThat(scripts.reading.image(file, 2, List.of())).isEmpty();
        assertThat(scripts.reading.image(file, 3, List.of())).isEmpty();
        assertThat(scripts.reading.image(file, 4, List.of())).isEmpty();
        assertThat(scripts.reading.image(file, 1, List.of("kutipan"))).isPresent();
    }

    @Test
    void twoFilesAreReadAtOnceAndTheSpareProcessEndsSomeTimeLater() throws Exception {
        Nursery nursery = new Nursery(folder.resolve("room"), ScriptedChild.class, Scripts.TIGHT);
        try (ChildPool pool = new ChildPool(nursery::start, nursery::start, 2, Duration.ofMillis(50))) {
            ChildProcess one = pool.take();
            ChildProcess two = pool.take();
            pool.giveBack(one);
            pool.giveBack(two);

            until(() -> one.alive() != two.alive());
        }
    }

    private long pid() {
        return Long.parseLong(Scripts.pages(scripts.read("pid")).getFirst());
    }

    private static void until(BooleanSupplier come) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
