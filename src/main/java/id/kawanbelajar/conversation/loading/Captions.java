package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a teacher says of a file by the words under it, as in "IPA kelas 8" or "kunci, untuk guru". */
final class Captions {
    private static final Pattern KELAS = Pattern.compile("\\b(?:kelas|kls)\\s*(\\d{1,2})\\b");
    private static final Pattern TEACHERS =
            Pattern.compile("\\b(?:kunci|rubrik|(?:untuk|buat|khusus|hanya|buku|pegangan)\\s+guru)\\b");
    private static final int LONGEST_NAME = 60;

    private final NamedSubject subjects;

    Captions(Curriculum curriculum) {
        subjects = new NamedSubject(curriculum);
    }

    Hints hints(SentFile file) {
        String words = file.caption().toLowerCase(Locale.ROOT);
        if (words.isBlank()) {
            return Hints.NONE;
        }
        String mapel = subjects.ofPlace(words).orElse(null);
        Audience audience = TEACHERS.matcher(words).find() ? Audience.TEACHER : null;
        return new Hints(mapel, kelas(words), audience);
    }

    private static @Nullable Kelas kelas(String words) {
        Matcher found = KELAS.matcher(words);
        int number = found.find() ? Integer.parseInt(found.group(1)) : 0;
        return number >= 1 && number <= 12 ? new Kelas(number) : null;
    }

    /** Returns a file that is in the library as one that was sent; it cannot be fetched again, and need not be. */
    static SentFile of(Upload upload) {
        return new SentFile(false, "-", upload.sent().baseName(), upload.sent().size(), "", "");
    }

    /** Returns a file that came inside of another. */
    static Loading inside(Loading archive, String name, int number) {
        SentFile file = new SentFile(
                false,
                archive.file().reference(),
                name.substring(name.lastIndexOf('/') + 1),
                0,
                archive.card(),
                archive.file().caption());
        return new Loading(archive.card() + "/" + number, archive.person(), file, OptionalLong.empty(), archive.at());
    }

    /** Returns what to call a file; a photo has no name of its own. */
    static String name(SentFile file) {
        if (!file.name().isBlank()) {
            return file.name();
        }
        String first = file.caption().lines().findFirst().orElse("").strip();
        return Wording.sentence("muat-foto", first.substring(0, Math.min(first.length(), LONGEST_NAME)))
                .strip();
    }
}
