package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.material.inspection.Details.Kind;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells kinds of material apart by their titles, their labels and their make-up. Stateless. */
final class Kinds {
    private static final int BOOK = 60;
    private static final int FEWEST_LABELS = 3;
    private static final int FEWEST_QUESTIONS = 5;
    private static final Pattern PLAN =
            Pattern.compile("(?i)\\b(?:alokasi waktu|capaian pembelajaran|tujuan pembelajaran|profil (?:pelajar"
                    + " pancasila|lulusan)|kegiatan (?:inti|pendahuluan|penutup)|pertanyaan pemantik|pemahaman"
                    + " bermakna|nama penyusun|kompetensi awal|sarana dan prasarana|model pembelajaran|target peserta"
                    + " didik)\\b");
    private static final Pattern OPTIONS = Pattern.compile(
            "(?ms)^\\s*a[.)]\\s+\\S.*?^\\s*b[.)]\\s+\\S|\\sa[.)]\\s+\\S.{1,80}\\sb[.)]\\s+\\S.{1,80}\\sc[.)]\\s");

    private static final List<Titled> TITLES = List.of(
            titled(
                    Kind.TEACHER_BOOK,
                    "buku\\s+(?:panduan\\s+|pegangan\\s+)?guru|panduan\\s+guru|pegangan\\s+guru|teacher'?s?\\s+(?:book|guide)"),
            titled(
                    Kind.ANSWER_KEY,
                    "kunci\\s+(?:jawaban|soal|lkpd|lks|bab|uh|ulangan)|^kunci\\b|pembahasan\\s+(?:soal|latihan|un|uh)|answer\\s+key"),
            titled(Kind.WORKSHEET, "lkpd|lks|lembar\\s+kerja|lembar\\s+kegiatan|worksheet"),
            titled(
                    Kind.LESSON_PLAN,
                    "modul\\s+ajar|rpp\\w*|rencana\\s+pelaksanaan|atp|alur\\s+tujuan|prota|promes|program\\s+(?:tahunan|semester)|silabus|analisis\\s+cp|capaian\\s+pembelajaran|perangkat\\s+(?:ajar|pembelajaran)|kktp|kisi[-"
                            + " ]kisi"),
            titled(
                    Kind.QUESTION_BANK,
                    "bank\\s+soal|kumpulan\\s+soal|latihan\\s+soal|ulangan\\s+harian|try\\s*out|^soal\\b|paket\\s+soal"
                            + "|soal\\s+(?:latihan|uh|pts|pas|pat|sts|sas|sat|ulangan|ujian|un|asesmen|tka)"
                            + "|(?:penilaian|sumatif|asesmen)\\s+(?:tengah|akhir|harian|sumatif)"),
            titled(Kind.SUMMARY, "ringkasan|rangkuman|intisari|catatan\\s+ringkas|summary"),
            titled(Kind.STUDENT_BOOK, "buku\\s+(?:siswa|teks|pelajaran|peserta\\s+didik)|student'?s?\\s+book"));

    /** How a kind is called in titles. */
    private record Titled(Kind kind, Pattern words) {
        boolean isIn(String line) {
            return words.matcher(line.strip()).find();
        }
    }

    private Kinds() {}

    private static Titled titled(Kind kind, String words) {
        return new Titled(kind, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE));
    }

    /** Returns the kind; the title and the file's name say more than what stands in the file. */
    static Kind of(ReadFile file, String title, String name, Front front) {
        String named = title + "\n" + name.replaceAll("[_\\-+.]+", " ") + "\n"
                + front.headings().stream().limit(2).collect(Collectors.joining("\n")) + "\n"
                + front.labelled("jenis").collect(Collectors.joining("\n"));
        return TITLES.stream()
                .filter(titled -> named.lines().anyMatch(titled::isIn))
                .map(Titled::kind)
                .findFirst()
                .orElseGet(() -> byContent(file, front));
    }

    private static Kind byContent(ReadFile file, Front front) {
        String lines = String.join("\n", front.lines());
        long plan = PLAN.matcher(lines)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (plan > FEWEST_LABELS) {
            return Kind.LESSON_PLAN;
        }
        if (front.lines().stream().limit(12).anyMatch(line -> TITLES.getFirst().isIn(line))) {
            return Kind.TEACHER_BOOK;
        }
        if (file.type() == FileType.PPTX || file.type() == FileType.PPT || file.type() == FileType.ODP) {
            return Kind.SLIDES;
        }
        if (OPTIONS.matcher(lines).results().count() >= FEWEST_QUESTIONS) {
            return Kind.QUESTION_BANK;
        }
        return file.pages().size() >= BOOK ? Kind.STUDENT_BOOK : Kind.NOTES;
    }
}
