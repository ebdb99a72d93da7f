package id.kawanbelajar;

import id.kawanbelajar.channel.cli.FixedWords;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.SafetyTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fixed texts with this school's names, or in this school's own words from the folder {@code teks} of its data. */
final class SpokenWords implements FixedWords {
    private static final Logger LOG = LoggerFactory.getLogger(SpokenWords.class);

    /** A single question has nobody to pass it on, so the offer is left out. */
    private static final Pattern OFFER = Pattern.compile(" ?[^.?!]*\\bgurumu\\?");

    private final FixedTexts texts;

    SpokenWords(Settings settings) {
        Settings.School school = settings.school();
        Path own = settings.data().resolve("teks");
        texts = new FixedTexts(
                Map.of(
                        "kontak_sekolah_1", school.firstContact().name(),
                        "kontak_sekolah_2", school.secondContact().name(),
                        "kontak_privasi", school.privacyContact(),
                        "sekolah", school.name()),
                name -> ownWords(own.resolve(name + ".md")));
    }

    private static Optional<String> ownWords(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            LOG.warn("teks sekolah {} tidak terbaca; teks bawaan dipakai", file, e);
            return Optional.empty();
        }
    }

    FixedTexts texts() {
        return texts;
    }

    @Override
    public String to(Verdict verdict) {
        return SafetyTexts.name(verdict)
                .map(name -> texts.words(name, Map.of()))
                .orElseGet(() -> Wording.sentence(SafetyTexts.sentence(verdict)));
    }

    @Override
    public String notInMaterial(List<String> nearest) {
        String words = nearest.isEmpty()
                ? Wording.sentence("belum-ada")
                : texts.words("belum-ada", Map.of("topik", String.join(", ", nearest)));
        return OFFER.matcher(words).replaceAll("");
    }

    @Override
    public String notSure() {
        return Wording.sentence("belum-yakin");
    }

    @Override
    public String label() {
        return texts.text("label");
    }
}
