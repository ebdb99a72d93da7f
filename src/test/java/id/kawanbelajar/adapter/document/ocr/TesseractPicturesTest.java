package id.kawanbelajar.adapter.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.adapter.document.PictureReader.Seen;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real Tesseract on pages of known words. */
class TesseractPicturesTest {
    static final String PAGE = """
            # Sistem Pencernaan Manusia
            Makanan yang kita makan harus dicerna menjadi zat yang lebih sederhana agar dapat diserap oleh tubuh. Proses pencernaan berlangsung di dalam saluran pencernaan yang dimulai dari mulut, kerongkongan, lambung, usus halus, usus besar, dan berakhir di anus. Pencernaan dibedakan menjadi pencernaan mekanik dan pencernaan kimiawi.
            Di dalam lambung, makanan bercampur dengan getah lambung yang mengandung asam klorida dan enzim pepsin. Asam klorida membunuh bakteri yang ikut masuk bersama makanan, sedangkan pepsin memecah protein menjadi pepton.
            # Latihan
            1. Sebutkan urutan saluran pencernaan pada manusia mulai dari mulut sampai anus!
            2. Sebuah persegi panjang memiliki panjang 12 cm dan lebar 8 cm. Tentukan luas dan keliling persegi panjang tersebut.
            3. Enzim yang terdapat di dalam air liur adalah ....
            a. pepsin
            b. amilase
            c. lipase
            d. tripsin
            """;

    @TempDir
    Path folder;

    private final TesseractPictures pictures = new TesseractPictures(Tesseract.INSTALLED);

    enum Spoilt {
        SMALL_AS_TELEGRAM_MAKES_THEM,
        SQUEEZED_TO_QUALITY_40,
        TURNED_BY_TWO_DEGREES,
        TURNED_BY_MINUS_FIVE_DEGREES,
        HALF_IN_SHADOW,
        GRAINY,
        ALL_AT_ONCE
    }

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(Tesseract.INSTALLED.languages().contains("ind"), "Tesseract with Indonesian is not installed");
    }

    @ParameterizedTest
    @EnumSource
    void readsNineTenthsOfAPhotographedPage(Spoilt how) throws IOException {
        DrawnPage page = DrawnPage.of(PAGE, 905);
        Path photo = folder.resolve("foto.jpg");
        switch (how) {
            case SMALL_AS_TELEGRAM_MAKES_THEM -> page.jpeg(photo, 0.87);
            case SQUEEZED_TO_QUALITY_40 -> page.jpeg(photo, 0.4);
            case TURNED_BY_TWO_DEGREES -> page.turned(2).jpeg(photo, 0.7);
            case TURNED_BY_MINUS_FIVE_DEGREES -> page.turned(-5).jpeg(photo, 0.7);
            case HALF_IN_SHADOW -> page.shadowed(0.6).jpeg(photo, 0.7);
            case GRAINY -> page.grained(25).jpeg(photo, 0.7);
            case ALL_AT_ONCE -> page.turned(3).shadowed(0.6).grained(15).jpeg(photo, 0.4);
        }

        Seen seen = pictures.read(photo);

        double share = WordsInOrder.share(PAGE, text(seen));
        System.out.printf("%s: %.1f %% of the words in order, confidence %s%n", how, 100 * share, seen.recognition());
        assertThat(share).isGreaterThan(0.9);
    }

    @Test
    void findsHeadingsParagraphsNumbersAndOptions() throws IOException {
        Seen seen = pictures.read(DrawnPage.of(PAGE, 1300).save(folder.resolve("halaman.png"), "png"));

        assertThat(seen.blocks())
                .extracting(ReadBlock::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.HEADING,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM);
        assertThat(seen.blocks().get(5).text())
                .isEqualTo("2. Sebuah persegi panjang memiliki panjang 12 cm dan lebar 8 cm. Tentukan luas dan keliling"
                        + " persegi panjang tersebut.");
        assertThat(seen.recognition())
                .isInstanceOfSatisfying(
                        Recognition.Recognised.class,
                        sure -> assertThat(sure.confidence()).isGreaterThan(0.9));
    }

    @Test
    void readsAPageThatLiesOnItsSide() throws IOException {
        Seen seen = pictures.read(DrawnPage.of(PAGE, 1300).lying(1).jpeg(folder.resolve("foto.jpg"), 0.8));

        assertThat(WordsInOrder.share(PAGE, text(seen))).isGreaterThan(0.9);
    }

    @Test
    void readsTheLeftPageOfAnOpenBookBeforeTheRight() throws IOException {
        String left = PAGE.substring(0, PAGE.indexOf("# Latihan"));
        String right = PAGE.substring(PAGE.indexOf("# Latihan"));

        Seen seen = pictures.read(DrawnPage.spread(left, right, 2400).jpeg(folder.resolve("foto.jpg"), 0.8));

        assertThat(WordsInOrder.share(PAGE, text(seen))).isGreaterThan(0.9);
    }

    @Test
    void seesNothingOnAnEmptyPage() throws IOException {
        Seen seen = pictures.read(DrawnPage.of("", 900).grained(20).jpeg(folder.resolve("kosong.jpg"), 0.5));

        assertThat(text(seen)).doesNotContainPattern("\\p{L}{4}");
    }

    @Test
    void saysWhatToDoWhereTheProgramIsNotInstalled() throws IOException {
        TesseractPictures without = new TesseractPictures(new Tesseract("tesseract-tidak-ada", Duration.ofSeconds(5)));

        Seen seen = without.read(DrawnPage.of(PAGE, 600).jpeg(folder.resolve("foto.jpg"), 0.8));

        assertThat(seen.blocks()).isEmpty();
        assertThat(seen.recognition())
                .isInstanceOfSatisfying(
                        Recognition.Unread.class,
                        unread -> assertThat(unread.remedy()).contains("Tesseract belum dipasang", "apt install"));
    }

    @Test
    void givesUpOnAPageThatTakesTooLong() throws IOException {
        Path slow = Files.writeString(
                folder.resolve("lambat"), "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo ind || sleep 60\n");
        assertThat(slow.toFile().setExecutable(true)).isTrue();
        TesseractPictures impatient = new TesseractPictures(new Tesseract(slow.toString(), Duration.ofMillis(300)));

        Seen seen = impatient.read(DrawnPage.of(PAGE, 600).jpeg(folder.resolve("foto.jpg"), 0.8));

        assertThat(seen.recognition()).isInstanceOf(Recognition.Unread.class);
    }

    static String text(Seen seen) {
        return seen.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.DEBRIS)
                .map(ReadBlock::text)
                .collect(Collectors.joining("\n"));
    }
}
