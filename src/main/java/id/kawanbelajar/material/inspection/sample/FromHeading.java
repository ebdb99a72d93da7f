package id.kawanbelajar.material.inspection.sample;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the question that a section answers, by its heading's form. */
final class FromHeading {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 9;
    private static final int MOST_LETTERS = 120;
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[A-Za-z][.)]|[IVX]{1,4}\\.)\\s+");
    private static final Pattern QUESTION = Pattern.compile(
            "(?:apa|apakah|mengapa|kenapa|bagaimana|bagaimanakah|kapan|siapa|siapakah|di\\s+mana|dari\\s+mana|ke\\s+mana|berapa)\\b.{4,}",
            FLAGS);
    private static final Pattern LESSON = Pattern.compile(
            "\\b(?:belajar|pembelajaran|kegiatan|soal|kompetensi|proyek|praktikum|bab|latihan|evaluasi|tugas|materi|refleksi|modul"
                    + "|contoh \\d.*|ini|itu|tersebut|kamu|kita|aktivitas|penilaian|asesmen|assessment|siswa|peserta didik|guru"
                    + "|pertemuan|dalam kelompok|yang benar|yang salah|jawaban|rubrik|remedial|pengayaan|apersepsi|capaian)\\b",
            FLAGS);
    private static final Pattern MEANING = Pattern.compile(
            "(?:pengertian|definisi|mengenal|hakikat|konsep\\s+dasar|konsep(?!\\s+dasar))\\s+(.{3,})", FLAGS);
    private static final Pattern WHICH = Pattern.compile(
            "(?:(?:ciri|jenis|macam|tahap|langkah|bagian|sifat|unsur|faktor|syarat|prinsip|struktur|komponen)(?:-\\p{L}+)?|tahapan|manfaat|kegunaan|keuntungan"
                    + "|dampak|penyebab|akibat|upaya|contoh|kelebihan|kekurangan|hak|kewajiban|bentuk-bentuk|nilai-nilai|peran|peranan|fungsi|tujuan|penyusun"
                    + "|kelompok|alat-alat|sumber)\\s+(?!dan\\b).{3,}",
            FLAGS);
    private static final Pattern BETWEEN = Pattern.compile(
            "(perbedaan|perbandingan(?!\\s+(?:senilai|berbalik|trigonometri))|persamaan(?=\\s+antara)|hubungan|kaitan)\\s+(?:antara\\s+)?(.{2,}\\s+(?:dan|dengan)\\s+.{2,})",
            FLAGS);
    private static final Pattern HOW = Pattern.compile("(?:cara|teknik|metode|strategi)\\s+(me\\p{L}{3,}.*)", FLAGS);
    private static final Pattern GOES = Pattern.compile(
            "((?:proses|sejarah|perkembangan|terjadinya|mekanisme|asal-usul|asal usul)\\s+.{3,})", FLAGS);
    private static final Pattern VERB =
            Pattern.compile("me(?:m[bfpv]|n[cdjstz]|ng[aeioughk]|ny[aeiou]|[lrwymn])\\p{L}{2,}\\s.{3,}", FLAGS);
    private static final Set<String> NO_VERBS = Set.of("""
            membran mental mentega menara menteri menit mesin metode media medan merek mean median memori
            mekanika mekanisme mendel merkuri melodi melayu meristem metamorfosis memahami mengenal menuju
            menjadi merah mereka meteor merpati menyimak mengalir meresap menguap mencair membeku mengembun
            menyublim\
            """.split("\\s+", -1));

    private final Casing casing;

    FromHeading(Casing casing) {
        this.casing = casing;
    }

    /** Returns the question; empty where the heading lends itself to none that reads well. */
    Optional<String> question(String heading) {
        if (heading.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        String title = NUMBER.matcher(heading.replace("`", "").strip())
                .replaceFirst("")
                .strip();
        if (title.split("\\s+", -1).length > LONGEST || title.matches(".*[:;(\\d/$*_,].*")) {
            return Optional.empty();
        }
        if (QUESTION.matcher(title).matches()) {
            boolean points = title.matches("(?i).*\\b(?:ini|itu tadi|tersebut|kamu|kita)\\b.*");
            String asked = title.replaceFirst("[?.! ]+$", "");
            return points ? Optional.empty() : Optional.of(begun(casing.ofHeading(asked)) + "?");
        }
        return LESSON.matcher(title).find() || title.matches(".*[?!.]$")
                ? Optional.empty()
                : ofTitle(casing.ofHeading(title));
    }

    private static Optional<String> ofTitle(String title) {
        Matcher meaning = MEANING.matcher(title);
        if (meaning.matches()) {
            return Optional.of("Apa yang dimaksud dengan %s?".formatted(meaning.group(1)));
        }
        Matcher between = BETWEEN.matcher(title);
        if (between.matches()) {
            String word = between.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(
                    "Apa %s %s?".formatted(word.equals("perbandingan") ? "perbedaan" : word, between.group(2)));
        }
        Matcher how = HOW.matcher(title);
        if (how.matches()) {
            return Optional.of("Bagaimana cara %s?".formatted(how.group(1)));
        }
        Matcher goes = GOES.matcher(title);
        if (goes.matches()) {
            return Optional.of("Bagaimana %s?".formatted(goes.group(1)));
        }
        if (WHICH.matcher(title).matches()) {
            return Optional.of("Apa saja %s?"
                    .formatted(title.replaceFirst(
                            "^(?:jenis|macam|ciri|tahap|langkah|bagian|sifat|unsur)-\\p{L}+ ", plural(title))));
        }
        boolean verb = VERB.matcher(title).matches() && !NO_VERBS.contains(title.split(" ", -1)[0]);
        return verb ? Optional.of("Bagaimana cara %s?".formatted(title)) : Optional.empty();
    }

    /** "Apa saja" already says that there are several: "Apa saja jenis awan?". */
    private static String plural(String title) {
        return title.replaceFirst("-.*", "")
                + (title.startsWith("ciri-") || title.startsWith("langkah-")
                        ? title.replaceFirst("^[^-]+(-\\p{L}+).*", "$1")
                        : "")
                + " ";
    }

    private static String begun(String question) {
        return Character.toUpperCase(question.charAt(0)) + question.substring(1);
    }
}
