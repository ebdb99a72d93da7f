package id.kawanbelajar.channel.terminal;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Photos that somebody at a keyboard sends by their path: {@code /foto hasil/lks.jpg} and what stands under them. */
public final class TypedPhotos implements SentFiles {
    private static final Pattern PHOTO = Pattern.compile("/foto\\s+(\\S+)(?:\\s+(.*))?");

    private final Path folder;

    /**
     * @param folder for copies, which will be deleted
     */
    public TypedPhotos(Path folder) {
        this.folder = folder;
    }

    static boolean isPhoto(String line) {
        return PHOTO.matcher(line).matches();
    }

    static Incoming.Sent content(String line) {
        Matcher photo = PHOTO.matcher(line);
        if (!photo.matches()) {
            throw new IllegalArgumentException("not a photo: " + line);
        }
        String caption = photo.group(2) == null ? "" : photo.group(2);
        return new Incoming.Sent(new SentFile(true, photo.group(1), "", 0, "", caption));
    }

    @Override
    public Fetched fetch(SentFile file) {
        Path original = Path.of(file.reference());
        if (!Files.isRegularFile(original)) {
            return new Fetched.Gone();
        }
        try {
            Files.createDirectories(folder);
            return new Fetched.Here(Files.copy(original, folder.resolve("kiriman-" + UUID.randomUUID()))
                    .toString());
        } catch (IOException e) {
            throw UnavailableException.untilMended("foto tidak dapat disalin ke " + folder, e);
        }
    }

    @Override
    public void drop(Fetched.Here file) {
        try {
            Files.deleteIfExists(Path.of(file.path()));
        } catch (IOException e) {
            throw UnavailableException.untilMended("foto tidak dapat dihapus dari " + folder, e);
        }
    }
}
