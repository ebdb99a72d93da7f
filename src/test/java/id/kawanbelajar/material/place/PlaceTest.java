package id.kawanbelajar.material.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.InMemoryCatalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final Material DAUN = Chapters.of("smp/ipa/8/01-daun", "ipa", 8, 1, Audience.STUDENT);
    private static final Material GAYA = Chapters.of("smp/ipa/7/01-gaya", "ipa", 7, 1, Audience.STUDENT);
    private static final Material LUAS = Chapters.of("smp/mtk/7/01-luas", "matematika", 7, 1, Audience.STUDENT);
    private static final Material KUNCI = Chapters.of("guru/ipa/8/kunci", "ipa", 8, 1, Audience.TEACHER);
    private static final PlaceInBook ANYWHERE = new PlaceInBook(null, null, Audience.STUDENT);
    private static final Document TEXT = Chapters.document(
            "[44]",
            "# Daun",
            "Pagi ini cerah.",
            "## Warna",
            "Klorofil adalah zat hijau daun. Ini adalah contohnya.",
            "[45]",
            "Stomata ialah celah kecil di daun.",
            "## Tempat",
            "Kloroplas adalah bagian sel. Klorofil adalah zat hijau daun.",
            "[46]",
            "Akhir.");

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final Shelf shelf = new CatalogueShelf(catalogue);

    @BeforeEach
    void publish() {
        List.of(DAUN, GAYA, LUAS, KUNCI)
                .forEach(material -> catalogue.add(
                        new Version(material, 1, "h", Origin.SHIPPED, Status.PUBLISHED, 3, Instant.EPOCH, "system"),
                        TEXT));
    }

    @Test
    void findsAChapterByNumberAndAsksOnlyWhereSeveralAreMeant() {
        FindChapter find = new FindChapter(shelf);

        assertThat(find.find(ANYWHERE, 1)).containsExactly(GAYA, DAUN, LUAS);
        assertThat(find.find(new PlaceInBook("ipa", new Kelas(8), Audience.STUDENT), 1))
                .containsExactly(DAUN);
        assertThat(find.find(new PlaceInBook("ipa", null, Audience.STUDENT), 9)).isEmpty();
        assertThat(find.contents(Audience.STUDENT).get("ipa")).containsOnlyKeys(new Kelas(7), new Kelas(8));
    }

    @Test
    void keepsTeachersMaterialFromStudents() {
        FindChapter find = new FindChapter(shelf);
        PlaceInBook eight = new PlaceInBook("ipa", new Kelas(8), Audience.TEACHER);

        assertThat(find.in(eight)).containsExactlyInAnyOrder(DAUN, KUNCI);
        assertThat(find.in(ANYWHERE)).doesNotContain(KUNCI);
        assertThat(new OpenPage(shelf).open(ANYWHERE, "45"))
                .extracting(OpenPage.Page::material)
                .doesNotContain(KUNCI);
    }

    @Test
    void theSchoolsOwnChapterIsMeantBeforeTheShippedOneOfTheSameClass() {
        Material own = Chapters.of("guru/daun-bu-rina", "ipa", 8, 1, Audience.STUDENT);
        catalogue.add(new Version(own, 1, "h", Origin.TEACHER, Status.PUBLISHED, 3, Instant.EPOCH, "rina"), TEXT);
        PlaceInBook eight = new PlaceInBook("ipa", new Kelas(8), Audience.STUDENT);

        assertThat(new FindChapter(shelf).find(eight, 1)).containsExactly(own);
        assertThat(new OpenPage(shelf).open(eight, "45"))
                .extracting(OpenPage.Page::material)
                .containsExactly(own);
        assertThat(new FindChapter(shelf).find(ANYWHERE, 1)).containsExactlyInAnyOrder(GAYA, own, LUAS);
    }

    @Test
    void aTeachersKeyTakesNoChaptersPlace() {
        assertThat(new FindChapter(shelf).find(new PlaceInBook("ipa", new Kelas(8), Audience.TEACHER), 1))
                .containsExactlyInAnyOrder(DAUN, KUNCI);
    }

    @Test
    void opensAPrintedPage() {
        OpenPage.Page page = new OpenPage(shelf)
                .open(new PlaceInBook("ipa", new Kelas(8), Audience.STUDENT), " 45")
                .getFirst();

        assertThat(page.text())
                .isEqualTo("Stomata ialah celah kecil di daun.\n\nTempat\n\n"
                        + "Kloroplas adalah bagian sel. Klorofil adalah zat hijau daun.");
        assertThat(page.headings()).containsExactly("Warna", "Tempat");
        assertThat(page.passages())
                .extracting(Passage::id)
                .containsExactly("smp/ipa/8/01-daun#1", "smp/ipa/8/01-daun#2");
        assertThat(new OpenPage(shelf).open(ANYWHERE, "47")).isEmpty();
    }

    @Test
    void sumsAChapterUpWithItsOwnWords() {
        SummariseChapter.Summary summary =
                new SummariseChapter(shelf).summarise(DAUN).orElseThrow();

        assertThat(summary.sections())
                .extracting(SummariseChapter.Section::heading)
                .containsExactly("Warna", "Tempat");
        assertThat(summary.sections().getFirst().definitions())
                .extracting(Source::quote, Source::page)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Klorofil adalah zat hijau daun.", "44"),
                        org.assertj.core.api.Assertions.tuple("Stomata ialah celah kecil di daun.", "45"));
        assertThat(summary.sections().get(1).definitions())
                .extracting(Source::quote)
                .containsExactly("Kloroplas adalah bagian sel.");
    }

    @Test
    void readsAChapterStretchByStretchToItsEnd() {
        String sentence = "Daun itu hijau karena ada klorofil di dalam selnya. ";
        Material thick = Chapters.of("smp/ipa/9/01-tebal", "ipa", 9, 1, Audience.STUDENT);
        Document text = Chapters.document(
                "# Tebal",
                "## Satu",
                sentence.repeat(20).strip(),
                "## Dua",
                sentence.repeat(20).strip(),
                "## Tiga",
                "Habis.");
        catalogue.add(new Version(thick, 1, "h", Origin.SHIPPED, Status.PUBLISHED, 3, Instant.EPOCH, "system"), text);
        ReadChapter read = new ReadChapter(shelf);

        List<Passage> whole = new ArrayList<>();
        ReadChapter.Stretch stretch = read.read(thick, -1).orElseThrow();
        whole.addAll(stretch.passages());
        while (stretch.more()) {
            stretch = read.read(thick, stretch.next()).orElseThrow();
            assertThat(stretch.passages()).isNotEmpty();
            whole.addAll(stretch.passages());
        }

        assertThat(whole).isEqualTo(PassageSplitter.split(thick, text)).hasSizeGreaterThan(2);
        assertThat(read.read(thick, 99).orElseThrow().passages()).isEmpty();
        assertThat(read.read(Chapters.named("tidak/ada"), 0)).isEmpty();
    }

    @Test
    void findsAChapterAgainByItsIdButNotForTheWrongReader() {
        FindChapter find = new FindChapter(shelf);

        assertThat(find.withId(KUNCI.id(), Audience.TEACHER)).contains(KUNCI);
        assertThat(find.withId(KUNCI.id(), Audience.STUDENT)).isEmpty();
    }

    @Test
    void openNothingThatWasWithdrawn() {
        Version version = catalogue.latest(DAUN.id()).orElseThrow();
        catalogue.change(version, Status.WITHDRAWN, Instant.EPOCH, "guru-1");

        assertThat(new SummariseChapter(shelf).summarise(DAUN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fotosintesis adalah proses pembuatan glukosa.",
                "- Ruas adalah bagian di sebelah kiri tanda sama dengan.",
                "Hukum Newton I ialah hukum kelembaman.",
                "Hukum Newton III menyatakan bahwa setiap aksi menimbulkan reaksi.",
                "Persamaan linear satu variabel adalah persamaan dengan satu variabel."
            })
    void knowsADefinition(String sentence) {
        assertThat(Definitions.isDefinition(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ini adalah contoh.",
                "Salah satu sebabnya adalah perbedaan laju.",
                "Apakah fotosintesis adalah proses?",
                "Air naik, dan itu adalah penguapan.",
                "Adalah benar bahwa air naik.",
                "Semua benda yang kita lihat setiap hari di rumah adalah materi."
            })
    void knowsWhatIsNone(String sentence) {
        assertThat(Definitions.isDefinition(sentence)).isFalse();
    }
}
