package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.failure.UnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts reading processes, each with a folder of its own. Safe for use by many threads. */
final class Nursery {
    private static final Logger LOG = LoggerFactory.getLogger(Nursery.class);
    private static final long MEGABYTE = 1 << 20;

    /** A file may be unpacked to this many times its greatest size. */
    private static final long SPREAD = 3;

    private final Path room;
    private final Class<?> main;
    private final Limits limits;
    private final ClassArchive archive;
    private @Nullable NetworkWall wall;

    Nursery(Path room, Class<?> main, Limits limits) {
        this.room = room;
        this.main = main;
        this.limits = limits;
        this.archive = new ClassArchive(room);
    }

    /** Starts a process that is ready for orders. */
    ChildProcess start() throws InterruptedException {
        List<String> sharing = archive.use();
        try {
            return start(sharing);
        } catch (UnavailableException e) {
            if (sharing.isEmpty()) {
                throw e;
            }
            archive.distrust();
            return start(List.of());
        }
    }

    /** Starts a process that has loaded what it needs for files of the usual kinds. */
    ChildProcess startWarm() throws InterruptedException {
        if (archive.isMissing()) {
            makeArchive();
        }
        ChildProcess child = start();
        if (warmed(child)) {
            return child;
        }
        child.end();
        return start();
    }

    private void makeArchive() throws InterruptedException {
        Workspace place = Workspace.in(room);
        Path made = place.folder().resolve("kelas.jsa");
        try {
            ChildProcess child = start(ClassArchive.make(made));
            if (warmed(child) && child.finish() && Files.exists(made)) {
                archive.keep(made);
            }
            child.end();
        } finally {
            place.remove();
        }
    }

    private static boolean warmed(ChildProcess child) throws InterruptedException {
        try {
            Samples.warm(child);
            return true;
        } catch (Lost e) {
            LOG.warn("a reading process is not ready for every kind of file", e);
            return false;
        } catch (InterruptedException e) {
            child.end();
            throw e;
        }
    }

    private ChildProcess start(List<String> sharing) throws InterruptedException {
        ChildCommand command = new ChildCommand(main, limits.memory(), wall(), sharing);
        return ChildProcess.start(command, Workspace.in(room), SPREAD * limits.size() * MEGABYTE);
    }

    /** Returns what keeps the network away, tried once, when the room is swept as well. */
    synchronized NetworkWall wall() {
        NetworkWall known = wall;
        if (known == null) {
            Workspace.sweep(room);
            known = NetworkWall.found();
            wall = known;
        }
        return known;
    }
}
