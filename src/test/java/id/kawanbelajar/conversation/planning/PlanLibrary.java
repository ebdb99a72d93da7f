package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Books of all subjects that the twenty talks name, each chapter with two short sections; it answers no question. */
public final class PlanLibrary implements Shelf, Answers {
    private final Map<Material, Document> texts = new LinkedHashMap<>();

    public PlanLibrary() {
        book("matematika", 5, "Pecahan", "Bangun Ruang");
        book("matematika", 8, "Bilangan Berpangkat", "Persamaan Linear", "Teorema Pythagoras", "Peluang");
        book("ipa", 8, "Sel", "Peredaran Darah", "Gaya", "Usaha", "Getaran", "Tata Surya");
        book("ips", 8, "Perdagangan", "Penjajahan", "Pergerakan", "Kemerdekaan");
        book("bahasa-indonesia", 5, "Ide Pokok");
        book("bahasa-indonesia", 8, "Teks Berita", "Teks Eksposisi", "Puisi");
        book("bahasa-inggris", 8, "Greetings", "Describing", "Recount", "Narrative", "Procedure");
        book("pendidikan-pancasila", 8, "Norma", "Kebangkitan");
        book("pendidikan-pancasila", 5, "Gotong Royong");
        book("ipas", 5, "Ekosistem", "Cahaya");
        book("informatika", 8, "Algoritma", "Jaringan Komputer", "Basis Data");
        book("fisika", 11, "Vektor", "Gerak Parabola", "Fluida");
        book("kimia", 11, "Struktur Atom", "Stoikiometri");
        book("sejarah", 11, "Kerajaan", "Kolonialisme", "Proklamasi", "Reformasi");
    }

    private void book(String mapel, int kelas, String... titles) {
        for (int no = 1; no <= titles.length; no++) {
            Kelas year = new Kelas(kelas);
            String title = titles[no - 1];
            Material material = new Material(
                    new MaterialId("%s/%d/%02d".formatted(mapel, kelas, no)),
                    "Buku " + mapel,
                    new Chapter(no, title),
                    mapel,
                    year,
                    year.fase(),
                    Audience.STUDENT,
                    List.of(),
                    Map.of(),
                    List.of(),
                    "Tim",
                    "CC BY 4.0");
            texts.put(
                    material,
                    Chapters.document(
                            "# " + title,
                            "## Arti " + title,
                            title + " adalah bagian pertama dari buku kita.",
                            "## Contoh " + title + " sehari-hari",
                            "Kita menemukan " + title + " hampir setiap hari di sekitar rumah."));
        }
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

    @Override
    public Answer answer(Question question) {
        return new Answer.NotInMaterial(
                List.of(), Optional.empty(), new Finding("soal", List.of(), 0, false, false, Duration.ZERO));
    }
}
