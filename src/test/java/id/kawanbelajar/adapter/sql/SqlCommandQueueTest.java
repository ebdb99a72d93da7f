package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.operation.command.CommandHandler;
import id.kawanbelajar.operation.command.CommandQueue;
import id.kawanbelajar.operation.command.CommandRunner;
import id.kawanbelajar.operation.command.InMemoryLock;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.operation.command.WriterLock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SqlCommandQueueTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final List<String> MUAT = List.of("muat", "/bahan ajar/bab 1.md", "");
    private static final CommandHandler FAILS = (arguments, out) -> {
        throw new IllegalStateException("must not run here");
    };

    @TempDir
    Path folder;

    private final InstantSource clock = InstantSource.fixed(MONDAY);
    private final InMemoryLock lock = new InMemoryLock();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private Database bot;
    private Database caller;

    @BeforeEach
    void open() {
        bot = Database.open(folder.resolve("kawan.db"));
        caller = Database.open(folder.resolve("kawan.db"));
    }

    @AfterEach
    void close() {
        caller.close();
        bot.close();
    }

    @Test
    void handsCommandsOutOnceInOrder() {
        CommandQueue queue = new SqlCommandQueue(caller);
        long first = queue.put(MUAT, MONDAY);
        long second = queue.put(List.of("materi", "daftar"), MONDAY);

        assertThat(queue.take()).contains(new CommandQueue.Command(first, MUAT));
        assertThat(queue.takeBack(first)).isFalse();
        assertThat(queue.takeBack(second)).isTrue();
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void showsWhatTheWriterPrintsAndEndsWithItsCode() throws Exception {
        assertThat(lock.tryTake()).isPresent();
        Thread runner = Thread.ofPlatform()
                .start(new CommandRunner(
                        new SqlCommandQueue(bot),
                        (arguments, out) -> {
                            out.accept("memuat " + arguments.get(1));
                            out.accept("selesai");
                            return 3;
                        },
                        clock));

        assertThat(run(FAILS)).isEqualTo(3);
        assertThat(shown).containsExactly("memuat /bahan ajar/bab 1.md", "selesai");
        runner.interrupt();
        runner.join();
    }

    @Test
    void runsHereWhereNobodyElseIsTheWriter() {
        assertThat(run((arguments, out) -> {
                    out.accept(String.join("|", arguments));
                    return 0;
                }))
                .isZero();
        assertThat(shown).containsExactly("muat|/bahan ajar/bab 1.md|");
        assertThat(lock.tryTake()).isPresent();
    }

    @Test
    void runsHereAfterAllWhenTheWriterEndsFirst() throws Exception {
        WriterLock.Held held = lock.tryTake().orElseThrow();
        Thread ending = Thread.ofPlatform().start(() -> {
            while (new SqlCommandQueue(bot).lines(1, 0).isEmpty() && !commandWaits()) {
                Thread.onSpinWait();
            }
            held.close();
        });

        assertThat(run((arguments, out) -> 0)).isZero();
        ending.join();
        assertThat(new SqlCommandQueue(bot).take()).isEmpty();
    }

    @Test
    void saysSoWhenTheWriterDiesInTheMiddle() throws Exception {
        WriterLock.Held held = lock.tryTake().orElseThrow();
        Thread dying = Thread.ofPlatform().start(() -> {
            while (new SqlCommandQueue(bot).take().isEmpty()) {
                Thread.onSpinWait();
            }
            held.close();
        });

        assertThat(run(FAILS)).isEqualTo(69);
        dying.join();
        assertThat(shown).singleElement().asString().contains("jalankan sekali lagi");
    }

    @Test
    void survivesACommandThatFails() throws Exception {
        assertThat(lock.tryTake()).isPresent();
        Thread runner = Thread.ofPlatform().start(new CommandRunner(new SqlCommandQueue(bot), FAILS, clock));

        assertThat(run(FAILS)).isEqualTo(70);
        assertThat(run(FAILS)).isEqualTo(70);
        runner.interrupt();
        runner.join();
    }

    @Test
    void endsWhatAnEarlierProcessLeftAndForgetsOldCommands() {
        CommandQueue queue = new SqlCommandQueue(caller);
        long left = queue.put(MUAT, MONDAY);
        queue.take();
        queue.print(left, "setengah");
        queue.abandon(69);

        assertThat(queue.exitCode(left)).hasValue(69);
        queue.forgetBefore(MONDAY.plusSeconds(1));
        assertThat(queue.exitCode(left)).isEmpty();
        assertThat(queue.lines(left, 0)).isEmpty();
    }

    private boolean commandWaits() {
        return bot.read(handle -> handle.createQuery("SELECT COUNT(*) FROM command")
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    private int run(CommandHandler here) {
        return new RunWhereWritable(lock, new SqlCommandQueue(caller), here, clock).run(MUAT, shown::add);
    }
}
