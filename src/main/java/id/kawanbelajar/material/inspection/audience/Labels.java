package id.kawanbelajar.material.inspection.audience;

import java.util.regex.Pattern;

/** How headings and lines say that answers, or words to a teacher, follow. */
final class Labels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER =
            "^[\\s*_#>•-]*+(?:(?:lampiran|bagian|appendix)?\\s*(?:\\d{1,2}|[a-z]|[ivx]{1,4})?\\s*[.):–-]*\\s*)?";
    private static final String OF =
            "(?:\\s+(?:soal|latihan|uji|evaluasi|bab|dan|&|kuis|tes|pilihan|uraian|esai|isian|lkpd|lks"
                    + "|asesmen|bagian|tugas|aktivitas|kegiatan|penilaian|ulangan|teka|tts|nomor|no)\\b.*|\\s*[:(/–-].*|\\s+[a-d\\d]\\b.*)?\\s*$";

    private static final Pattern KEY_TITLE = Pattern.compile(
            NUMBER
                    + "(?:(?:alternatif\\s+)?jawaban" + OF
                    + "|(?:kunci|solusi|penyelesaian)(?=\\s+soal|\\s+latihan|\\s+uji|\\s+jawaban)" + ".*"
                    + "|kunci" + OF
                    + "|pembahasan(?=\\s+(?:soal|latihan|uji|kuis|tes|jawaban|evaluasi)).*"
                    + "|(?:contoh\\s+|lembar\\s+|instrumen\\s+)?rubrik\\b.*"
                    + "|(?:pedoman|teknik|kriteria|panduan)\\s+(?:penskoran|penilaian|pemberian\\s+skor)\\b.*"
                    + "|penskoran\\b.*"
                    + "|(?:catatan|petunjuk|informasi|info|panduan|pegangan)\\s+(?:untuk\\s+|bagi\\s+|khusus\\s+)?(?:guru|pendidik)\\b.*"
                    + "|(?:khusus|untuk)\\s+guru\\s*:?\\s*$"
                    + "|(?:answer\\s+keys?|answers|key\\s+answers?|(?:scoring|assessment|writing|speaking)?\\s*rubrics?|teacher'?s\\s+notes?)\\b.*"
                    + ")",
            FLAGS);
    private static final Pattern ANYWHERE = Pattern.compile("\\bkunci\\s+jawaban\\b|\\banswer\\s+key\\b", FLAGS);
    private static final Pattern ALONE = Pattern.compile(
            NUMBER
                    + "(?:kunci(?:\\s+jawaban)?|jawaban|kunci\\s+dan\\s+pembahasan|answer\\s+key)(?:\\s+(?:soal|latihan|evaluasi)(?:\\s+\\w+)?)?\\s*:?\\s*",
            FLAGS);
    private static final Pattern DISCUSSION =
            Pattern.compile(NUMBER + "(?:pembahasan|penyelesaian|solusi)\\s*:?\\s*$", FLAGS);
    private static final Pattern CONTENTS = Pattern.compile("(?:\\.{3,}|…|\\s{3,}|\\t)\\s*\\d{1,3}\\s*$");
    private static final Pattern EXERCISES = Pattern.compile(
            "\\b(?:latihan|soal|uji|evaluasi|kuis|tes|asesmen|ulangan|pilihan\\s+ganda|uraian|esai|isian|exercises?|quiz)\\b",
            FLAGS);
    private static final Pattern PART_OF_KEY = Pattern.compile(
            NUMBER
                    + "(?:latihan|soal|uji|kegiatan|aktivitas|bagian|bab|pilihan\\s+ganda|uraian|esai|essay|isian|kuis|evaluasi"
                    + "|asesmen|halaman|lkpd|tugas|ulangan|pembahasan|jawaban|kunci|nomor)\\b.*",
            FLAGS);
    private static final Pattern EXAMPLE = Pattern.compile(
            NUMBER + "(?:contoh|example|mari\\s+(?:bahas|simak)|pembahasan\\s+contoh)\\b.*", FLAGS | Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile(
            "^(?:(?:bab|unit|pelajaran|topik|materi|modul)\\s+(?:\\d+|[ivx]+)\\b.*|(?:daftar\\s+pustaka|glosarium|rangkuman|ringkasan"
                    + "|refleksi|indeks|tujuan\\s+pembelajaran|peta\\s+konsep|pengayaan|uji\\s+kompetensi|latihan(?:\\s+soal)?|materi)\\b.{0,60})$",
            FLAGS);

    /** Longest line that can be a title although it is no heading. */
    private static final int LONGEST_TITLE = 70;

    private static final int HEAD = 160;
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private Labels() {}

    /** Whether a heading opens a part that is for teachers. */
    static boolean opensKey(String text) {
        String heading = head(text);
        return !EXAMPLE.matcher(heading).matches()
                && (KEY_TITLE.matcher(heading).find()
                        || ANYWHERE.matcher(heading).find());
    }

    /** Whether a line that is no heading does so all the same. */
    static boolean opensKeyAsALine(String line) {
        return line.length() <= LONGEST_TITLE
                && !CONTENTS.matcher(line).find()
                && !line.strip().endsWith("?")
                && !line.strip().matches("(?s).*[.!]$")
                && !line.matches("(?s).*[:=]\\s*\\S.*")
                && KEY_TITLE.matcher(head(line)).find();
    }

    /** Whether a list's item is nothing but the title of a key. */
    static boolean isKeyAlone(String item) {
        return item.length() <= LONGEST_TITLE && ALONE.matcher(head(item)).matches();
    }

    /** Whether a title means answers where it follows questions, and a part of an essay elsewhere. */
    static boolean discusses(String title) {
        return title.length() <= LONGEST_TITLE
                && DISCUSSION.matcher(head(title)).find();
    }

    static boolean namesExercises(String title) {
        return EXERCISES.matcher(head(title)).find();
    }

    /** Whether a heading may as well stand inside a key, e.g. "Latihan 2". */
    static boolean mayBePartOfKey(String heading) {
        return PART_OF_KEY.matcher(head(heading)).matches();
    }

    static boolean opensExample(String text) {
        return EXAMPLE.matcher(head(text)).matches();
    }

    /** Whether a line that is no heading opens another part of the book. */
    static boolean opensSection(String line) {
        return line.length() <= LONGEST_TITLE
                && !line.contains("\n")
                && SECTION.matcher(line.strip()).matches();
    }

    /** The beginning of a text, where its title would stand; a block can be as long as a hostile file likes. */
    private static String head(String text) {
        return WHITE.matcher(text.substring(0, Math.min(HEAD, text.length()))).replaceAll(" ");
    }
}
