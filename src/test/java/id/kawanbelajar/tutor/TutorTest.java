package id.kawanbelajar.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorTest {
    private static final Material LEAF = Shelf.forStudents("smp/ipa/8/01-daun");

    @TempDir
    Path folder;

    private LuceneIndex index;
    private Tutor tutor;
    private final Meaning none = new Meaning(null, Meaning.PATIENCE);

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, InstantSource.fixed(Instant.EPOCH));
        tutor = new Tutor(new Retriever(index.search(), none, 20), index.search());
    }

    @AfterEach
    void close() {
        none.close();
        index.close();
    }

    private void put(Material material, String... texts) {
        index.replace(material, "h", Shelf.passages(material, texts));
        index.publish(index.materials());
        index.commit();
    }

    private Answer ask(String question) {
        return tutor.answer(new Question(question, Scope.STUDENT, Fase.D));
    }

    private Extract extract(String question) {
        assertThat(ask(question)).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) ask(question)).extract();
    }

    /** What a student reads, sure or not. */
    private Extract shown(String question) {
        return switch (ask(question)) {
            case Answer.Found found -> found.extract();
            case Answer.NotInMaterial none -> none.closest().orElseThrow();
        };
    }

    @Test
    void aShortPassageIsQuotedWithItsPage() {
        put(
                LEAF,
                "Klorofil adalah zat hijau daun. Klorofil menyerap cahaya merah dan biru.",
                "Akar menyerap air dan garam.");

        assertThat(extract("apa itu klorofil?").sources().getFirst())
                .isEqualTo(new Source(
                        "smp/ipa/8/01-daun#0",
                        "Buku ipa",
                        LEAF.chapter(),
                        "12",
                        "Klorofil adalah zat hijau daun. Klorofil menyerap cahaya merah dan biru."));
    }

    @Test
    void whoeverAsksWhatSomethingIsReadsItsDefinitionFirst() {
        put(
                LEAF,
                "Laju fotosintesis dipengaruhi cahaya. Fotosintesis makin cepat di siang hari. Fotosintesis itu penting.",
                "Daun punya dapur. Fotosintesis adalah pembuatan gula dari air dan karbon dioksida dengan cahaya.",
                "Akar menyerap air dari tanah.");

        assertThat(extract("apa itu fotosintesis?").text()).startsWith("Fotosintesis adalah pembuatan gula");
        assertThat(extract("fotosintesis").text()).startsWith("Fotosintesis adalah pembuatan gula");
    }

    @Test
    void whatATeacherLoadedComesBeforeAShippedPassageThatSaysAboutAsMuch() {
        put(LEAF, "Klorofil adalah zat hijau daun yang menangkap cahaya.", "Akar menyerap air dari tanah.");
        put(
                Shelf.forStudents("guru/daun"),
                "Klorofil adalah zat hijau pada daun untuk menangkap cahaya.",
                "Batang membawa air ke daun.");

        assertThat(extract("apa itu klorofil?").sources().getFirst().passage()).isEqualTo("guru/daun#0");
    }

    @Test
    void whatATeacherLoadedAgainIsQuotedFromTheTeacherAndNamesTheBookToo() {
        String text = "Klorofil adalah zat hijau daun yang menangkap cahaya.";
        put(LEAF, text, "Akar menyerap air dari tanah.");
        put(Shelf.forStudents("guru/daun"), text, "Batang membawa air ke daun.");

        Extract extract = extract("apa itu klorofil?");

        assertThat(extract.text()).isEqualTo(text);
        assertThat(extract.sources().getFirst().passage()).isEqualTo("guru/daun#0");
        assertThat(extract.sources().getFirst().alsoIn()).containsExactly(new Place("Buku ipa", LEAF.chapter(), "12"));
    }

    @Test
    void aCopyThatIsForTeachersIsNotNamedToAStudent() {
        String text = "Klorofil adalah zat hijau daun yang menangkap cahaya.";
        put(LEAF, text, "Akar menyerap air dari tanah.");
        put(Shelf.material("guru/daun", "ipa", 8, Audience.TEACHER), text, "Batang membawa air ke daun.");

        Source quoted = extract("apa itu klorofil?").sources().getFirst();

        assertThat(quoted.passage()).isEqualTo("smp/ipa/8/01-daun#0");
        assertThat(quoted.alsoIn()).isEmpty();
    }

    @Test
    void aTeachersPassageThatHardlyFitsDoesNotHideTheAnswer() {
        put(LEAF, "Klorofil adalah zat hijau daun yang menangkap cahaya.", "Akar menyerap air dari tanah.");
        put(Shelf.forStudents("guru/batang"), "Batang membawa air ke daun.", "Bunga menarik serangga.");

        assertThat(extract("apa itu klorofil?").sources().getFirst().passage()).isEqualTo("smp/ipa/8/01-daun#0");
    }

    @Test
    void aQuestionInTheBookIsNoAnswer() {
        put(LEAF, "Mengapa klorofil berwarna hijau? Klorofil berwarna hijau karena memantulkan cahaya hijau.", "Akar.");

        assertThat(extract("kenapa klorofil hijau").text()).startsWith("Klorofil berwarna hijau karena");
    }

    @Test
    void whatNoMaterialSpeaksOfIsRefusedWithTheNearestTopics() {
        put(LEAF, "Klorofil adalah zat hijau daun.", "Akar menyerap air dari tanah.");

        assertThat(ask("siapa pacarnya iqbaal"))
                .isInstanceOfSatisfying(
                        Answer.NotInMaterial.class,
                        none -> assertThat(none.finding().enough()).isFalse());
        assertThat(ask("zat apa yang dipakai membuat bom nuklir"))
                .isInstanceOfSatisfying(
                        Answer.NotInMaterial.class,
                        none -> assertThat(none.nearest()).containsExactly("Bagian"));
    }

    @Test
    void teachersMaterialIsNotQuotedToAStudent() {
        put(Shelf.material("kunci", "ipa", 8, Audience.TEACHER), "Kunci ulangan: jawaban nomor satu adalah klorofil.");

        assertThat(ask("kunci ulangan nomor satu")).isInstanceOf(Answer.NotInMaterial.class);
    }

    @Test
    void aSentenceThatRefersBackBringsWhatItRefersTo() {
        String filler = "Banyak hal lain diceritakan di sini tanpa menyebut apa yang ditanyakan oleh siapa pun juga. "
                .repeat(4);
        put(
                LEAF,
                filler + "Ki Hajar Dewantara mendirikan Taman Siswa. Ia lahir di Yogyakarta pada tahun 1889. " + filler,
                "Akar menyerap air dari tanah.");

        assertThat(extract("kapan Ki Hajar Dewantara lahir?").text())
                .contains("Ki Hajar Dewantara mendirikan Taman Siswa. Ia lahir di Yogyakarta pada tahun 1889.");
    }

    @Test
    void aTimeOrNumberThatIsAskedForIsMarked() {
        put(
                LEAF,
                "Taman Siswa didirikan oleh Suwardi Suryaningrat pada tanggal 3 Juli 1922 di Yogyakarta. Banyak murid datang.",
                "Jantung manusia berdetak sekitar 70 kali setiap menit. Jantung memompa darah.",
                "Akar menyerap air dari tanah.");

        assertThat(extract("kapan taman siswa didirikan?").factText()).isEqualTo("3 Juli 1922");
        assertThat(extract("berapa kali jantung manusia berdetak setiap menit?").factText())
                .isEqualTo("70 kali");
    }

    @Test
    void ofTwoFactsThatTieNoneIsMarked() {
        put(
                LEAF,
                "Lomba baca diadakan pada tahun 1990 dan 1994 di sekolah itu. Banyak murid datang.",
                "Akar menyerap air dari tanah.");

        assertThat(extract("kapan lomba baca diadakan?").factText()).isEmpty();
    }

    @Test
    void aFactBesideSomethingElseThanWhatIsAskedIsNotMarked() {
        put(LEAF, "Museum kereta dibangun pada tahun 1912. Banyak murid datang.", "Akar menyerap air dari tanah.");

        assertThat(shown("kapan museum kereta diresmikan?").factText()).isEmpty();
    }

    @Test
    void ofALifeTheEndThatIsAskedForIsMarked() {
        put(
                LEAF,
                "Raden Saleh (Semarang, 1811 – Bogor, 1880) adalah pelukis yang lahir di Jawa dan wafat di Jawa.",
                "Akar menyerap air dari tanah.");

        assertThat(extract("kapan raden saleh lahir?").factText()).isEqualTo("1811");
        assertThat(extract("kapan raden saleh wafat?").factText()).isEqualTo("1880");
    }

    @Test
    void twoThingsToTellApartStandSideBySideWhereverTheyAre() {
        put(
                LEAF,
                "Massa adalah banyaknya materi dalam benda. Massa diukur dengan neraca.",
                "Akar menyerap air dari tanah.");
        put(
                Shelf.forStudents("smp/ipa/8/02-gaya"),
                "Berat adalah gaya tarik bumi pada benda. Berat diukur dengan newton.");

        assertThat(extract("beda massa sama berat apa?").text())
                .contains("Massa adalah banyaknya materi", "Berat adalah gaya tarik bumi");
    }

    @Test
    void aSentenceThatTellsTwoThingsApartIsShownInstead() {
        put(
                LEAF,
                "Arteri membawa darah dari jantung, sedangkan vena membawa darah ke jantung. Arteri adalah pembuluh.",
                "Akar menyerap air dari tanah.");

        assertThat(shown("apa bedanya arteri dan vena?").text()).contains("sedangkan vena membawa darah ke jantung");
    }

    @Test
    void stepsAreShownWhole() {
        put(
                LEAF,
                "Cara menanam cabai seperti berikut:\n1. Rendam biji semalam.\n2. Semai biji di tanah basah.\n"
                        + "3. Pindahkan ke pot besar.\n4. Siram setiap pagi.\n\nCabai tumbuh di tempat terang.",
                "| Cara | Hasil |\n|---|---|\n| menanam cabai | banyak |");

        assertThat(extract("cara menanam cabai gimana?").text())
                .startsWith("Cara menanam cabai seperti berikut:\n1. Rendam")
                .contains("4. Siram setiap pagi.");
    }

    @Test
    void whoeverWantsItShortReadsHalf() {
        put(
                LEAF,
                "Klorofil adalah zat hijau daun. " + "Klorofil menyerap cahaya merah dan biru setiap hari. ".repeat(8),
                "Akar menyerap air dari tanah.");

        Answer brief = tutor.answer(new Question("apa itu klorofil?", Scope.STUDENT, Fase.D, true));

        assertThat(brief)
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.extract().text()).hasSizeLessThanOrEqualTo(Extract.SHORT));
    }

    @Test
    void anExtractIsLetterForLetterAndFitsAPhone() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(text(random));
        }
        put(LEAF, texts.toArray(String[]::new));
        List<Passage> passages = index.passages(LEAF.id());
        for (int i = 0; i < 200; i++) {
            String question = word(random) + " " + word(random) + " " + word(random);
            if (ask(question) instanceof Answer.Found found) {
                assertThat(found.extract().text()).isNotBlank().hasSizeLessThanOrEqualTo(Extract.LIMIT);
                assertThat(found.extract().sources())
                        .allSatisfy(source -> assertThat(passages)
                                .filteredOn(p -> p.id().equals(source.passage()))
                                .singleElement()
                                .satisfies(p -> assertThat(p.text()).contains(source.quote())));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence <= random.nextInt(8); sentence++) {
            text.append(List.of("Ia ", "Proses ini ", "- ", "| a | ", "$x_1$ ", "Daun ")
                    .get(random.nextInt(6)));
            for (int word = 0; word <= random.nextInt(random.nextInt(10) == 0 ? 150 : 20); word++) {
                text.append(word(random)).append(random.nextInt(9) == 0 ? ", " : " ");
            }
            text.append(List.of(". ", ".\n", "\n\n", "? ").get(random.nextInt(4)));
        }
        return text.toString();
    }

    private static String word(Random random) {
        return List.of("klorofil", "akar", "stomata", "air", "cahaya", "energi", "gula", "kloroplas", "batang", "bunga")
                .get(random.nextInt(10));
    }
}
