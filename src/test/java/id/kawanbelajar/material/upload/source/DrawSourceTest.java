package id.kawanbelajar.material.upload.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.DrawnPageFolder;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.reading.PageImages;
import id.kawanbelajar.material.upload.PaperReading;
import id.kawanbelajar.material.upload.School;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which a quote stands is drawn, and no other. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class DrawSourceTest {
    private static final String STOMATA = "Stomata adalah mulut daun tempat gas keluar dan masuk.";
    private static final String LEAF = """
            # Klorofil
            Klorofil adalah zat hijau daun yang menangkap cahaya matahari untuk fotosintesis.
            ===
            # Stomata
            %s Letaknya terutama di sisi bawah daun.
            """.formatted(STOMATA);
    private static final String KEYED = LEAF + """
            # Kunci Jawaban
            1. Jawabannya stomata.
            """;

    @TempDir
    private Path folder;

    private final List<String> drawn = new ArrayList<>();
    private School school;
    private DrawSource draw;

    @BeforeEach
    void open() {
        school = new School(folder, new PaperReading());
        PageImages images = (path, page, quotes) -> {
            drawn.add(page + " " + quotes);
            return Optional.of(new byte[] {1, 2, 3});
        };
        draw = new DrawSource(
                school.catalogue, school.uploads, school.files, images, new DrawnPageFolder(folder.resolve("halaman")));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static Source source(MaterialId material, String quote) {
        return new Source(material + "#1", "Daun", new Chapter(0, "Daun"), "2", quote);
    }

    private static MaterialId id(Upload upload) {
        return upload.draft().map(Draft::material).orElseThrow();
    }

    @Test
    void thePageOfTheQuoteIsDrawnWithTheQuoteMarkedAndKept() {
        MaterialId leaf = id(school.published("daun.txt", LEAF));

        assertThat(draw.draw(source(leaf, STOMATA))).hasValue(new byte[] {1, 2, 3});
        assertThat(draw.draw(source(leaf, STOMATA))).isPresent();
        assertThat(drawn).containsExactly("2 [" + STOMATA + "]");
    }

    @Test
    void nothingIsDrawnOfADraftOrOfWhatWasHidden() {
        MaterialId draft = id(school.read("rancangan.txt", LEAF));
        assertThat(draw.draw(source(draft, STOMATA))).isEmpty();

        Upload published = school.published("daun.txt", LEAF + "Tambahan.");
        school.withdrawing.withdraw(published.id(), School.TEACHER);
        assertThat(draw.draw(source(id(published), STOMATA))).isEmpty();
        assertThat(drawn).isEmpty();
    }

    @Test
    void nothingIsDrawnOfAShippedChapterOrAQuoteThatStandsNowhere() {
        MaterialId leaf = id(school.published("daun.txt", LEAF));

        assertThat(draw.draw(source(new MaterialId("smp/ipa/8/01-daun"), STOMATA)))
                .isEmpty();
        assertThat(draw.draw(source(leaf, "Akar menyerap air."))).isEmpty();
    }

    @Test
    void aPageThatHeldTheKeyIsNeverShown() {
        Upload keyed = school.published("soal-daun.txt", KEYED);
        assertThat(keyed.draft().orElseThrow().hidden()).contains(2);

        assertThat(draw.draw(source(id(keyed), STOMATA))).isEmpty();
        assertThat(drawn).isEmpty();
    }

    @Test
    void theOldestPicturesMakeRoom() {
        DrawnPageFolder pages = new DrawnPageFolder(folder.resolve("penuh"));
        for (int i = 0; i < 205; i++) {
            pages.keep("gambar-" + i, ("g" + i).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(folder.resolve("penuh").toFile().list()).hasSize(200);
        assertThat(pages.find("gambar-204")).isPresent();
    }
}
