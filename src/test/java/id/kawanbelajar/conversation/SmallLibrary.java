package id.kawanbelajar.conversation;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.splitting.PassageSplitter;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A library of a few passages that answers by shared words, and remembers what it was asked. */
public final class SmallLibrary implements Answers, Shelf {
    public static final Curriculum CURRICULUM = new Curriculum(List.of(
            new Mapel("ipa", "Ilmu Pengetahuan Alam", List.of("sains"), "id", Set.of(Jenjang.SMP)),
            new Mapel("matematika", "Matematika", List.of("mtk"), "id", Set.of(Jenjang.SMP)),
            new Mapel("bahasa-indonesia", "Bahasa Indonesia", List.of("bindo"), "id", Set.of(Jenjang.SMP))));

    private static final Set<String> EMPTY = Set.of(
            "apa",
            "itu",
            "yang",
            "kenapa",
            "gimana",
            "jelaskan",
            "tidak",
            "mau",
            "aku",
            "ini",
            "dan",
            "berapa",
            "contoh",
            "dengan",
            "untuk",
            "buat",
            "kakak",
            "dong",
            "cara",
            "perbedaan",
            "rangkum",
            "ringkas",
            "materi",
            "soal",
            "dari",
            "tolong",
            "jawab",
            "saja",
            "sih",
            "hukum");

    private final Map<Material, Document> texts = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();

    /** A library with chapters on photosynthesis, forces, equations and style figures. */
    public static SmallLibrary usual() {
        SmallLibrary library = new SmallLibrary();
        library.add(
                chapter("ipa", 8, 1, "Fotosintesis dan Respirasi"),
                "[12]",
                "## Pengertian",
                "Fotosintesis adalah proses tumbuhan membuat makanan dengan bantuan cahaya. Daun hijau karena klorofil.",
                "[13]",
                "## Bahan",
                "Bahan fotosintesis ialah air dan karbon dioksida. Contoh tumbuhan yang melakukannya: padi dan jagung.");
        library.add(
                chapter("ipa", 8, 3, "Gaya dan Hukum Newton"),
                "[30]",
                "## Gaya",
                "Gaya adalah tarikan atau dorongan. Satuan gaya adalah newton.",
                "[31]",
                "## Hukum I Newton",
                "Hukum I Newton: benda diam tetap diam jika resultan gaya nol.",
                "[32]",
                "## Penerapan",
                "Contoh Newton pertama: penumpang terdorong ke depan saat bus direm.");
        library.add(
                chapter("ipa", 8, 4, "Usaha dan Energi"),
                "[41]",
                "## Energi kinetik",
                "Energi kinetik adalah energi yang dimiliki benda karena geraknya. Makin cepat geraknya, makin besar energinya."
                        + " Mobil yang direm kehilangan energi itu sedikit demi sedikit sebagai panas pada remnya."
                        + " Akhirnya mobil berhenti.");
        library.add(
                chapter("matematika", 7, 2, "Persamaan Linear Satu Variabel"),
                "[21]",
                "## Menyelesaikan persamaan",
                "Persamaan diselesaikan dengan mengurangi atau membagi kedua ruas, misalnya $x+2=5$.");
        library.add(
                chapter("bahasa-indonesia", 8, 2, "Gaya Bahasa"),
                "[18]",
                "## Majas",
                "Gaya bahasa adalah cara khas menyampaikan pikiran.");
        return library;
    }

    private static Material chapter(String mapel, int kelas, int no, String title) {
        Kelas year = new Kelas(kelas);
        return new Material(
                new MaterialId("smp/%s/%d/%02d".formatted(mapel, kelas, no)),
                "Buku %s Kelas %d".formatted(mapel.toUpperCase(Locale.ROOT), kelas),
                new Chapter(no, title),
                mapel,
                year,
                Fase.D,
                Audience.STUDENT,
                List.of(),
                Map.of(),
                no == 4 ? List.of(new MaterialId("smp/ipa/8/03")) : List.of(),
                "Tim",
                "CC BY 4.0");
    }

    private void add(Material material, String... parts) {
        String title = "# " + material.chapter().title();
        String[] whole = Stream.concat(Stream.of(title), Stream.of(parts)).toArray(String[]::new);
        texts.put(material, Chapters.document(whole));
        passages.addAll(PassageSplitter.split(material, texts.get(material)));
    }

    @Override
    public synchronized Answer answer(Question question) {
        asked.add(question);
        List<Hit> hits = passages.stream()
                .filter(p -> question.scope().mapel() == null
                        || question.scope().mapel().equals(p.material().mapel()))
                .map(p -> new Hit(p, score(question.text(), p), 1, 0, 0))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
        Finding finding =
                new Finding(question.text(), hits, hits.isEmpty() ? 0 : 1, !hits.isEmpty(), false, Duration.ZERO);
        if (hits.isEmpty()) {
            return new Answer.NotInMaterial(
                    List.of("Fotosintesis dan Respirasi", "Gaya dan Hukum Newton"), Optional.empty(), finding);
        }
        Passage best = hits.getFirst().passage();
        return new Answer.Found(new Extract(List.of(Source.of(best, best.text()))), finding);
    }

    private static double score(String question, Passage passage) {
        String all = passage.text() + " " + String.join(" ", passage.headings());
        Set<String> words = new HashSet<>(List.of(PlainWords.of(all).split("[ .:]+", -1)));
        return Stream.of(PlainWords.of(question).split(" ", -1))
                .distinct()
                .filter(word -> word.length() > 3 && !EMPTY.contains(word) && words.contains(word))
                .count();
    }

    @Override
    public List<Material> materials(Audience reader) {
        return List.copyOf(texts.keySet());
    }

    @Override
    public Optional<Document> text(MaterialId material) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(material))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What was asked, in order. */
    public synchronized List<Question> asked() {
        return List.copyOf(asked);
    }
}
