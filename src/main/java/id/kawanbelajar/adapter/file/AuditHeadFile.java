package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.audit.AuditHead;
import id.kawanbelajar.people.audit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The file {@code audit.kepala} in the data folder: number and hash of the last entry. */
public final class AuditHeadFile implements AuditHead {
    private final DataFolder data;
    private final Path file;
    private final ReentrantLock writing = new ReentrantLock();

    public AuditHeadFile(DataFolder data) {
        this.data = data;
        this.file = data.folder().resolve("audit.kepala");
    }

    @Override
    public void note(Place last) {
        writing.lock();
        try {
            if (noted().filter(noted -> noted.seq() >= last.seq()).isPresent()) {
                return;
            }
            // several of this process, and another process, may note at once
            Path next = Files.createTempFile(data.folder(), "audit.kepala.", ".baru");
            Files.writeString(next, last.seq() + " " + last.hash() + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw data.cannotWrite(e);
        } finally {
            writing.unlock();
        }
    }

    /** {@inheritDoc} What is no place was written by somebody else and counts as another place. */
    @Override
    public Optional<Place> noted() {
        try {
            String[] words = Files.readString(file).strip().split(" ", 2);
            return Optional.of(
                    words.length == 2 && words[0].matches("\\d{1,18}") && !words[1].isBlank()
                            ? new Place(Long.parseLong(words[0]), words[1])
                            : new Place(0, "rusak"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw UnavailableException.untilMended(file + " tidak bisa dibaca; periksa izinnya", e);
        }
    }
}
