package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.ModelPart;
import id.kawanbelajar.operation.ModelShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The embedding model in a folder; what is on its way stands in a folder beside it until it is whole and checked. */
public final class ModelFolderShelf implements ModelShelf {
    private final Path folder;
    private final Duration silence;
    private final Duration pause;

    /** Makes a shelf that waits a minute for a silent server. */
    public ModelFolderShelf(Path folder) {
        this(folder, Duration.ofMinutes(1), Duration.ofSeconds(2));
    }

    ModelFolderShelf(Path folder, Duration silence, Duration pause) {
        this.folder = folder;
        this.silence = silence;
        this.pause = pause;
    }

    /** Where the fetched files stand, under their own names, until they are published. */
    public Path staged() {
        return folder.resolveSibling(folder.getFileName() + ".baru");
    }

    @Override
    public String fetch(String from, ModelPart part, Progress progress) {
        boolean web = from.startsWith("http://") || from.startsWith("https://");
        Source source =
                web ? new HttpSource(from.replaceAll("/+$", ""), silence, pause) : new FolderSource(Path.of(from));
        try {
            begin(from);
            Path whole = staged().resolve(part.fileName());
            if (!web || !Files.exists(whole)) {
                bring(source, from, part, progress);
            }
            return sha256(whole);
        } catch (IOException e) {
            throw UnavailableException.forNow(
                    "%s dari %s tidak dapat diambil sampai selesai (%s). Periksa jaringan dan ruang disk, lalu jalankan perintah yang sama lagi; yang sudah sampai tidak diambil ulang."
                            .formatted(part.fileName(), from, e.getMessage()),
                    e);
        }
    }

    /** Throws away what came from elsewhere. */
    private void begin(String from) throws IOException {
        Path origin = staged().resolve("asal");
        if (Files.exists(origin) && Files.readString(origin).equals(from)) {
            return;
        }
        empty();
        Files.createDirectories(staged());
        Files.writeString(origin, from);
    }

    private void bring(Source source, String from, ModelPart part, Progress progress) throws IOException {
        List<String> places = part.places();
        for (int i = 0; i < places.size(); i++) {
            Path partial = staged().resolve(part.fileName() + "." + i);
            if (source.bring(places.get(i), partial, (bytes, total) -> progress.arrived(part, bytes, total))) {
                sync(partial);
                Files.move(partial, staged().resolve(part.fileName()), StandardCopyOption.REPLACE_EXISTING);
                return;
            }
        }
        throw UnavailableException.untilMended(
                "%s tidak ada di %s. Sebutkan folder atau URL yang memuat model.onnx dan tokenizer.json."
                        .formatted(part.fileName(), from),
                new IOException("none of " + places));
    }

    @Override
    public void publish() {
        try {
            Files.createDirectories(folder);
            for (ModelPart part : ModelPart.values()) {
                Files.move(
                        staged().resolve(part.fileName()),
                        folder.resolve(part.fileName()),
                        StandardCopyOption.ATOMIC_MOVE);
            }
            empty();
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "Model tidak dapat ditaruh di %s (%s). Periksa izin folder itu.".formatted(folder, e.getMessage()),
                    e);
        }
    }

    @Override
    public void discard() {
        try {
            empty();
        } catch (IOException e) {
            throw UnavailableException.untilMended("%s tidak dapat dihapus.".formatted(staged()), e);
        }
    }

    private void empty() throws IOException {
        if (!Files.isDirectory(staged())) {
            return;
        }
        try (Stream<Path> files = Files.list(staged())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(staged());
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
