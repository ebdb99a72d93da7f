package id.kawanbelajar.channel.folder;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.batch.FoundFile;
import id.kawanbelajar.material.upload.batch.LoadFiles;
import id.kawanbelajar.material.upload.batch.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads what lies in a folder and those below it. A file is taken once it has stopped growing; beside it a report in plain
 * words is written, and when something of it can be used both move to the folder {@code selesai}. What cannot be used stays
 * with its report, and is tried again when it changes. For one thread.
 */
public final class IncomingFolder {
    /** How often to call {@link #look}. */
    public static final long EVERY_MILLIS = 2000;

    private static final String REPORT = ".laporan.txt";
    private static final String DONE = "selesai";
    private static final int DEEPEST = 8;
    private static final String OWNER = "operator";

    private final Path folder;
    private final LoadFiles loading;
    private Map<Path, Sight> seen = new HashMap<>();

    public IncomingFolder(Path folder, LoadFiles loading) {
        this.folder = folder;
        this.loading = loading;
    }

    /** How a file looked; a growing one looks otherwise the next time. */
    private record Sight(long size, long changed) {}

    /**
     * Loads what has not changed since the last call.
     *
     * @return how many files were worked on
     * @throws UnavailableException if the folder cannot be read or written; worth trying again
     */
    public int look() {
        try {
            Files.createDirectories(folder.resolve(DONE));
            Map<Path, Sight> now = sights();
            int worked = 0;
            for (Map.Entry<Path, Sight> file : now.entrySet()) {
                boolean still = file.getValue().equals(seen.get(file.getKey()));
                if (still && isNews(file.getKey(), file.getValue()) && take(file.getKey())) {
                    worked++;
                }
            }
            seen = now;
            return worked;
        } catch (IOException e) {
            throw UnavailableException.forNow(
                    "folder %s tidak bisa dibaca atau ditulis; periksa izinnya".formatted(folder), e);
        }
    }

    private Map<Path, Sight> sights() throws IOException {
        Map<Path, Sight> sights = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            for (Path file : walk.filter(this::isForUs).sorted().toList()) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                sights.put(file, new Sight(now.size(), now.lastModifiedTime().toMillis()));
            }
        }
        return sights;
    }

    private boolean isForUs(Path file) {
        Path relative = folder.relativize(file);
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && !Files.isSymbolicLink(file)
                && !relative.startsWith(DONE)
                && !name.endsWith(REPORT)
                && !name.startsWith("~$")
                && Stream.iterate(relative, p -> p != null, Path::getParent)
                        .noneMatch(part -> String.valueOf(part.getFileName()).startsWith("."));
    }

    /** A file with a report that is newer has been tried. */
    private static boolean isNews(Path file, Sight sight) throws IOException {
        Path report = report(file);
        return !Files.exists(report) || Files.getLastModifiedTime(report).toMillis() < sight.changed();
    }

    private static Path report(Path file) {
        return file.resolveSibling(file.getFileName() + REPORT);
    }

    /** Returns false where somebody took the file away meanwhile. */
    private boolean take(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return false;
        }
        write(file, "Sedang dibaca.");
        String shown = folder.relativize(file).toString().replace('\\', '/');
        List<Loaded> all = loading.load(
                List.of(new FoundFile(file.toString(), shown)),
                Hints.NONE,
                OWNER,
                (name, done, pages) -> {},
                loaded -> {});
        write(file, FileReport.of(all));
        if (all.stream().anyMatch(Loaded::isUsable)) {
            Path place = free(folder.resolve(DONE).resolve(folder.relativize(file)));
            Files.createDirectories(place.getParent());
            Files.move(file, place);
            Files.move(report(file), report(place));
        }
        return true;
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(report(file), text + "\n", StandardCharsets.UTF_8);
    }

    private static Path free(Path wanted) {
        Path place = wanted;
        for (int i = 2; Files.exists(place); i++) {
            place = wanted.resolveSibling("(%d) %s".formatted(i, wanted.getFileName()));
        }
        return place;
    }
}
