package id.kawanbelajar.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
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
