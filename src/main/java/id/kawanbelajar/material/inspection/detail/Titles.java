package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a material is called, and which chapter it is. Stateless. */
final class Titles {
    private static final int LONGEST = 90;
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i)(?<!\\p{L})(?:bab|chapter|unit|pelajaran)\\s*(?:ke-?\\s*)?(\\d{1,2}|[ivx]{1,5})(?![\\p{L}\\d])\\s*[:.–—-]*\\s*");
    private static final Pattern JUNK =
            Pattern.compile("(?i)^(?:microsoft\\s+(?:word|powerpoint|office).*|untitled.*|tanpa judul|power\\s*point"
                    + " presentation|presentation\\d*|presentasi\\d*|document\\d*|dokumen\\d*|doc-\\d.*|img[-_].*|scan.*|slide"
                    + " \\d+|book\\d*|daftar isi|kata pengantar|cover|sampul|informasi umum|identitas.*|a\\."
                    + " .*|copyright.*|hak cipta.*|[\\d\\W]*|.{0,2}|[a-z]{1,8}\\d{3,}.*|tujuan"
                    + " pembelajaran|petunjuk.*|kompetensi.*|nama .*:.*|.*\\.(?:docx?|pptx?|pdf|indd|md))$");
    /** What follows such a heading is a part of the material, not its title. */
    private static final Pattern INSIDE = Pattern.compile("(?i)daftar isi|kata pengantar|tujuan pembelajaran");

    private static final Pattern KIND = Pattern.compile(
            "\\b(?:modul(?:\\s+ajar)?|rpp|lkpd|lks|bahan\\s+ajar|materi(?:\\s+pembelajaran)?|ringkasan|rangkuman|bank\\s+soal|kumpulan\\s+soal"
                    + "|lembar\\s+kerja(?:\\s+peserta\\s+didik|\\s+siswa)?|buku(?:\\s+(?:panduan\\s+)?(?:siswa|guru))?)\\b");
    private static final Pattern FRAME = Pattern.compile(
            "\\b(?:kelas|kls|grade|semester|smt|fase|kurikulum|merdeka|deep|learning|ganjil|genap|smp|mts|sma|ma|smk|sd|mi|bab|unit|chapter"
                    + "|untuk|tahun|pelajaran|pertemuan|[ivx]+|[a-f]|\\d+)\\b|[^\\p{L}\\d]+");
    private static final Set<String> ACRONYMS = Set.of(
            "IPA", "IPS", "IPAS", "KKA", "TIK", "LKPD", "LKS", "ATP", "DNA", "RNA", "PAI", "PJOK", "UUD", "NKRI",
            "BPUPKI", "PPKI", "ASEAN", "KPK", "FPB", "SD", "SMA", "MA", "AI", "UMKM", "TKA");
    private static final Set<String> SMALL = Set.of("dan", "di", "ke", "dari", "yang", "pada", "untuk", "oleh", "atau");
    private static final int HEADINGS = 4;
    private static final String TOPIC =
            "judul(?: modul| materi)?|topik|materi(?: pokok| ajar| pembelajaran)?|pokok bahasan|tema";

    private Titles() {}

    /** Returns the title, never blank, without "Bab 3" before it. */
    static String of(ReadFile file, String name, Front front, SubjectNames subjects) {
        Stream<String> own = Stream.of(clean(file.title().replaceFirst("\\s+[–—|-]\\s+[a-z]+\\d\\w*$", "")));
        Stream<String> headings = front.headings().stream()
                .limit(HEADINGS)
                .map(Titles::clean)
                .takeWhile(heading -> !INSIDE.matcher(heading).matches());
        List<String> candidates = (standsIn(file.title(), front)
                        ? Stream.concat(own, headings)
                        : Stream.concat(headings, own))
                .filter(Titles::isTelling)
                .toList();
        Optional<String> topic = front.labelled(TOPIC)
                .map(Titles::clean)
                .filter(Titles::isTelling)
                .findFirst();
        Optional<String> named = candidates.stream()
                .takeWhile(
                        title -> !KIND.matcher(title.toLowerCase(Locale.ROOT)).find() || says(title, subjects))
                .filter(title -> says(title, subjects))
                .findFirst();
        String title = named.or(() -> candidates.stream()
                        .findFirst()
                        .map(first -> topic.map(t -> first + ": " + t).orElse(first)))
                .or(() -> topic)
                .or(() -> Optional.of(clean(name.replaceAll("[_+\\-]+", " "))).filter(Titles::isTelling))
                .or(() -> front.lines().stream()
                        .filter(line -> !line.startsWith("|"))
                        .map(Titles::clean)
                        .filter(Titles::isTelling)
                        .findFirst())
                .orElse("Materi tanpa judul");
        String bare = CHAPTER.matcher(title).replaceFirst("").strip();
        return isTelling(bare) ? bare : title;
    }

    /** Whether a file's own title can be read in it; many files keep the title of the one that they were copied from. */
    private static boolean standsIn(String title, Front front) {
        return letters(String.join("", front.lines())).contains(letters(title));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    /** Whether a title says more than a kind of material, a subject and a year. */
    private static boolean says(String title, SubjectNames subjects) {
        String rest = KIND.matcher(subjects.without(title)).replaceAll(" ");
        return FRAME.matcher(rest).replaceAll("").length() > 2;
    }

    private static boolean isTelling(String title) {
        return !JUNK.matcher(title).matches();
    }

    private static String clean(String title) {
        String plain = Front.plain(title).replaceAll("^[\\W]+(?=\\p{L})", "").strip();
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, Math.max(1, plain.lastIndexOf(' ', LONGEST)));
        }
        boolean loud = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.length() > 6;
        return loud ? quiet(plain) : plain;
    }

    private static String quiet(String loud) {
        return Stream.of(loud.split(" ", -1)).map(Titles::quietWord).collect(Collectors.joining(" "));
    }

    private static String quietWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = word.replaceAll("[^\\p{L}]", "");
        if (SMALL.contains(lower)) {
            return lower;
        }
        boolean stays = bare.length() < 2
                || ACRONYMS.contains(bare)
                || bare.matches("[IVX]+")
                || !lower.matches(".*[aiueo].*")
                || word.matches(".*\\d.*");
        int first = word.indexOf(bare.isEmpty() ? word : bare.substring(0, 1));
        return stays ? word : lower.substring(0, first) + word.charAt(first) + lower.substring(first + 1);
    }

    /** Returns the number of the chapter that a title or a file's name speaks of. */
    static Optional<Integer> chapterIn(String text) {
        Matcher matcher = CHAPTER.matcher(text.replaceAll("[_\\-+]+", " ").replaceAll("(?<=\\p{L})(?=\\d)", " "));
        return matcher.find() ? number(matcher.group(1)) : Optional.empty();
    }

    /** Returns the number that stands behind a label "Bab". */
    static Optional<Integer> number(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9].*", "");
        int roman = ROMAN.indexOf(word);
        if (roman >= 0) {
            return Optional.of(roman + 1);
        }
        return word.matches("\\d{1,2}") ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    /** Returns the chapters whose headings stand in a file, each once, in order. */
    static List<Integer> chapters(ReadFile file) {
        return file.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> Front.plain(block.text()))
                .filter(heading -> heading.toLowerCase(Locale.ROOT).startsWith("bab"))
                .flatMap(heading -> chapterIn(heading).stream())
                .distinct()
                .toList();
    }
}
