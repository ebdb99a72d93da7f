package id.kawanbelajar.channel.terminal;

import id.kawanbelajar.conversation.message.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures and files as files in a folder, since a terminal shows none; a newer one takes the place of its namesake.
 *
 * @param folder made when the first is saved
 */
record SavedFiles(Path folder) {
    static final String NOT_SAVED = "(tidak bisa disimpan)";

    /** Saves a file; returns where it is, as a person would type it, or that it could not be. */
    String save(Attachment file) {
        Path place = folder.resolve(file.name());
        try {
            Files.createDirectories(folder);
            Files.write(place, file.content().bytes());
        } catch (IOException e) {
            return NOT_SAVED;
        }
        Path here = Path.of("").toAbsolutePath();
        Path whole = place.toAbsolutePath();
        return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
    }
}
