package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.upload.state.OriginalFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code berkas}: each file under the hash of its bytes. It is written beside and renamed when it is whole and on
 * disk, so that what has a name is whole.
 */
public final class KeptFiles implements OriginalFiles {
    private final Path folder;

    public KeptFiles(DataFolder data) {
        this.folder = data.folder().resolve("berkas");
    }

    @Override
    public long size(String path) {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException(path + ": tidak ada berkas di situ; periksa nama dan foldernya");
            }
            return Files.size(file);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public Kept keep(String path) {
        Path beside = null;
        try {
            Files.createDirectories(folder);
            Kept known = hash(path);
            if (Files.exists(Path.of(path(known.sha256())))) {
                return known;
            }
            beside = Files.createTempFile(folder, "baru", ".sementara");
            Kept kept = copy(path, beside);
            Path place = Path.of(path(kept.sha256()));
            if (Files.exists(place)) {
                Files.delete(beside);
            } else {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
                syncFolder();
            }
            return kept;
        } catch (IOException e) {
            discard(beside, e);
            throw UnavailableException.untilMended(
                    "berkas tidak bisa disimpan di %s; periksa izin dan ruang disk".formatted(folder), e);
        }
    }

    private static Kept hash(String path) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = open(path)) {
            long size = new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new Kept(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    /** What is copied counts: the file may have changed since it was hashed. */
    private static Kept copy(String from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size;
            try (InputStream in = open(from);
                    OutputStream stream = Channels.newOutputStream(out)) {
                size = new DigestInputStream(in, digest).transferTo(stream);
                out.force(true);
            }
            return new Kept(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private static InputStream open(String path) {
        try {
            return Files.newInputStream(Path.of(path));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** A rename is on disk when its folder is; systems that cannot open a folder do it by themselves. */
    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void discard(@Nullable Path beside, IOException cause) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static UnreadableException unreadable(String path, IOException cause) {
        return new UnreadableException(path + ": tidak bisa dibaca; periksa izin berkasnya", cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String path(String sha256) {
        return folder.resolve(sha256).toString();
    }
}
