package id.kawanbelajar.adapter.sql.seal;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that holds the school's key, readable by the owner alone. Without it names and addresses in the database are
 * lost, so it belongs into every backup; its content is never printed.
 */
public record KeyFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** Returns the key file that lies beside a database. */
    public static KeyFile beside(Path database) {
        return new KeyFile(database.resolveSibling("kunci"));
    }

    /**
     * Reads the key; empty where there is no file. Rights that let others read it are taken away.
     *
     * @throws UnreadableException if the file holds no key
     * @throws UnavailableException if it cannot be read
     */
    public Optional<byte[]> read() {
        try {
            String hex = Files.readString(file, StandardCharsets.US_ASCII).strip();
            tighten();
            byte[] key = HexFormat.of().parseHex(hex);
            if (key.length != BYTES) {
                throw damaged();
            }
            return Optional.of(key);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw damaged();
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "file kunci %s tidak bisa dibaca; berikan izin baca kepada akun yang menjalankan kawan"
                            .formatted(file),
                    e);
        }
    }

    private UnreadableException damaged() {
        return new UnreadableException("file kunci %s rusak; kembalikan dari cadangan, jangan dihapus".formatted(file));
    }

    /** Makes a key if there is none and returns the key that is there, also if another process made it meanwhile. */
    public byte[] readOrMake() {
        return read().orElseGet(() -> {
            make();
            return read().orElseThrow(this::damaged);
        });
    }

    private void make() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path whole = file.resolveSibling("kunci." + ProcessHandle.current().pid() + "."
                + Thread.currentThread().threadId());
        try {
            Files.deleteIfExists(whole);
            createForOwner(whole);
            Files.writeString(whole, HexFormat.of().formatHex(key) + "\n", StandardCharsets.US_ASCII);
            putInPlace(whole);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("another process made the key");
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "file kunci %s tidak bisa dibuat; periksa izin folder dan ruang disk".formatted(file), e);
        } finally {
            forget(whole);
        }
    }

    /**
     * Whole and never over another, so that of many processes one makes the key and all use it. Only a link does both:
     * a move looks whether the file is there and then renames, and a key that came in between would be lost with all it
     * has sealed.
     */
    private void putInPlace(Path whole) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            LOG.debug("this disk knows no links (exFAT, for one): the key is moved");
            Files.move(whole, file);
        }
    }

    private void createForOwner(Path whole) throws IOException {
        if (hasRights(whole)) {
            Files.createFile(whole, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(whole);
        }
    }

    private static void forget(Path whole) {
        try {
            Files.deleteIfExists(whole);
        } catch (IOException e) {
            LOG.warn("a half-made key was left behind");
        }
    }

    private void tighten() throws IOException {
        if (hasRights(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            try {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
                LOG.warn("File kunci bisa dibaca orang lain; izinnya sudah dirapatkan menjadi 0600.");
            } catch (IOException e) {
                LOG.warn("File kunci bisa dibaca orang lain; jalankan: chmod 600 {}", file);
            }
        }
    }

    private static boolean hasRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
