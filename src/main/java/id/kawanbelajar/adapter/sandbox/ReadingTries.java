package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.sandbox.wire.Asked;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.material.reading.FileReading.Outcome;
import id.kawanbelajar.material.reading.FileReading.Progress;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one file: a process that is lost on a page is followed by another that leaves this page out, a few times at most. For
 * one use.
 */
final class ReadingTries {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingTries.class);

    /** Pages left out before the file counts as hopeless. */
    private static final int SKIPS = 5;

    private final ChildPool pool;
    private final Limits limits;
    private final Gathering gathering;
    private final long end;
    private boolean triedAfresh;

    ReadingTries(ChildPool pool, Limits limits, Progress progress) {
        this.pool = pool;
        this.limits = limits;
        this.gathering = new Gathering(limits.pages(), progress);
        this.end = System.nanoTime() + limits.file().toNanos();
    }

    Outcome read(String path, String name) throws InterruptedException {
        while (true) {
            Ending ending = attempt(new Asked.Read(path, name, limits.pages(), gathering.settled()));
            if (!worthAnother(ending)) {
                return outcome(ending);
            }
        }
    }

    private Ending attempt(Asked order) throws InterruptedException {
        ChildProcess child = pool.take();
        boolean worn = child.orders() > 0;
        boolean well = false;
        try {
            child.ask(order);
            Ending ending = listen(child);
            child.tidy();
            well = true;
            return ending;
        } catch (Lost e) {
            // never with a word of the file, which may be in what the process printed
            LOG.info("a reading process was lost on a {} file: {}, {}", gathering.type(), e.reason(), e.getMessage());
            return new Ending.LostProcess(e.reason(), worn);
        } finally {
            if (well) {
                pool.giveBack(child);
            } else {
                pool.discard(child);
            }
        }
    }

    private Ending listen(ChildProcess child) throws Lost, InterruptedException {
        while (true) {
            Told told = child.next(patience());
            switch (told) {
                case Told.Done() -> {
                    return new Ending.Whole();
                }
                case Told.Refused(Reason reason, String sentence) -> {
                    return new Ending.GivenUp(reason, sentence);
                }
                case Told.Broken() -> throw new Lost(Reason.CRASHED, "something broke in it");
                default -> gathering.take(told);
            }
        }
    }

    private Duration patience() {
        Duration left = left();
        return left.compareTo(limits.page()) < 0 ? left : limits.page();
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private boolean worthAnother(Ending ending) {
        if (!left().isPositive()) {
            return false;
        }
        if (ofOnePage(ending) && gathering.skips() < SKIPS && gathering.skip(gathering.suspect())) {
            return !gathering.complete();
        }
        boolean afresh = !triedAfresh && ending instanceof Ending.LostProcess(Reason why, boolean worn) && worn;
        triedAfresh |= afresh;
        return afresh;
    }

    private static boolean ofOnePage(Ending ending) {
        return switch (ending) {
            case Ending.Whole() -> false;
            case Ending.GivenUp(Reason reason, String sentence) -> reason == Reason.DAMAGED;
            case Ending.LostProcess(Reason reason, boolean worn) -> reason != Reason.TOO_BIG;
        };
    }

    private Outcome outcome(Ending ending) {
        return switch (ending) {
            case Ending.Whole() ->
                gathering.hasPages()
                        ? new Outcome.Read(gathering.file(Sentences.skippedPage()))
                        : refused(Reason.DAMAGED, "");
            case Ending.GivenUp(Reason reason, String sentence) -> broken(reason, sentence);
            case Ending.LostProcess(Reason reason, boolean worn) -> broken(reason, "");
        };
    }

    /** Keeps what was read before the end; a file that is too much by its nature is refused whole. */
    private Outcome broken(Reason reason, String said) {
        if (reason == Reason.TOO_MANY_PAGES || reason == Reason.TOO_BIG || !gathering.hasPages()) {
            return refused(reason, said);
        }
        if (gathering.complete()) {
            return new Outcome.Read(gathering.file(Sentences.skippedPage()));
        }
        gathering.close(Sentences.partly(gathering.count(), sentence(reason, said)));
        return new Outcome.Read(gathering.file(Sentences.unreadPage()));
    }

    private Outcome refused(Reason reason, String said) {
        return new Outcome.Refused(reason, sentence(reason, said));
    }

    private String sentence(Reason reason, String said) {
        return said.isBlank() ? Sentences.of(reason, limits) : Gathering.shortened(said);
    }
}
