package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.file.SentFiles.Fetched;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.FileReading.Outcome;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.Recognition;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fetches a photo, reads it and deletes it, whatever happens. Safe for use by many threads. */
final class PhotoLook {
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|png|webp|tiff?|hei[cf])");

    private final SentFiles files;
    private final FileReading reading;

    PhotoLook(SentFiles files, FileReading reading) {
        this.files = files;
        this.reading = reading;
    }

    /** What a look at a photo gave. */
    sealed interface Looked {
        /** Its words, which may be few. */
        record Words(PageText page) implements Looked {}

        /**
         * None, and why.
         *
         * @param sentence name of the sentence that says what to do
         */
        record Nothing(String sentence) implements Looked {}
    }

    /** Returns whether a file may be a photo. */
    static boolean isPhoto(SentFile file) {
        return file.photo() || PICTURE.matcher(file.name()).matches();
    }

    /**
     * Looks at a photo.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be fetched or read now; retrying may help
     */
    Looked look(SentFile photo) {
        if (photo.name().toLowerCase(Locale.ROOT).matches(".*\\.hei[cf]")) {
            return new Looked.Nothing("foto-heic");
        }
        return switch (files.fetch(photo)) {
            case Fetched.TooBig tooBig -> new Looked.Nothing("foto-besar");
            case Fetched.Gone gone -> new Looked.Nothing("foto-hilang");
            case Fetched.Here here -> {
                try {
                    yield read(here);
                } finally {
                    files.drop(here);
                }
            }
        };
    }

    private Looked read(Fetched.Here here) {
        return switch (reading.read(here.path(), "foto", (done, all) -> {})) {
            case Outcome.Refused refused -> new Looked.Nothing("foto-buram");
            case Outcome.Read(ReadFile file)
            when file.pages().stream().allMatch(page -> page.recognition() instanceof Recognition.Unread) ->
                new Looked.Nothing("foto-tanpa-pembaca");
            case Outcome.Read(ReadFile file) -> new Looked.Words(PageText.of(file));
        };
    }
}
