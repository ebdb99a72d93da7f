package id.kawanbelajar.conversation.loading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.loading.Hints;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private final Captions captions =
            new Captions(new Curriculum(List.of(new Mapel("ipa", "IPA", List.of("sains"), "id", Set.of(Jenjang.SMP)))));

    private static SentFile file(String name, String caption) {
        return new SentFile(name.isEmpty(), "a", name, 1, "", caption);
    }

    @Test
    void takesSubjectYearAndReadersFromTheWordsUnderAFile() {
        assertThat(captions.hints(file("a.pdf", "IPA kelas 8"))).isEqualTo(new Hints("ipa", new Kelas(8), null));
        assertThat(captions.hints(file("a.pdf", "kunci ulangan, khusus guru")))
                .isEqualTo(new Hints(null, null, Audience.TEACHER));
        assertThat(captions.hints(file("a.pdf", ""))).isEqualTo(Hints.NONE);
        assertThat(captions.hints(file("a.pdf", "kelas 45"))).isEqualTo(Hints.NONE);
    }

    @Test
    void callsAPhotoByItsWords() {
        assertThat(Captions.name(file("", "Halaman 12 buku IPA\nlanjutan"))).isEqualTo("Foto Halaman 12 buku IPA");
        assertThat(Captions.name(file("", ""))).isEqualTo("Foto");
        assertThat(Captions.name(file("Bab 3.pdf", "x"))).isEqualTo("Bab 3.pdf");
    }
}
