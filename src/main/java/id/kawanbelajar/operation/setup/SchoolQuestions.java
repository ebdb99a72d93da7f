package id.kawanbelajar.operation.setup;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.operation.asking.Checked;
import id.kawanbelajar.operation.asking.Interview;
import id.kawanbelajar.operation.asking.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is asked about the school and its people. */
final class SchoolQuestions {
    static final String NAME = "KAWAN_SEKOLAH";
    static final String KIND = "KAWAN_JENJANG";
    static final String CLASSES = "kelas";
    static final String ROSTER = "daftar";
    static final String FIRST = "KAWAN_KONTAK_1";
    static final String SECOND = "KAWAN_KONTAK_2";
    static final String PRIVACY = "KAWAN_KONTAK_PRIVASI";
    static final String ACCOUNT = "_TELEGRAM";

    private static final List<String> KINDS = List.of("SD", "MI", "SMP", "MTs", "SMA", "MA", "SMK");

    private final Map<String, String> present;
    private final Classes classes;

    SchoolQuestions(Map<String, String> present, Classes classes) {
        this.present = present;
        this.classes = classes;
    }

    void ask(Interview interview) {
        interview.ask(Question.needed(NAME, "nama sekolah", "Nama sekolah", present(NAME)));
        interview.ask(Question.needed(KIND, "jenjang", "Jenjang (SD, MI, SMP, MTs, SMA, MA, SMK)", present(KIND))
                .checkedBy(SchoolQuestions::kind));
        interview.ask(Question.open(
                CLASSES,
                "kelas",
                "Kelas, dipisah spasi, misalnya 7A 7B 8A",
                String.join(" ", classes.names()),
                said -> rombels(said, interview.answer(KIND))));
        List<String> names = named(interview.answer(CLASSES));
        if (!names.isEmpty()) {
            interview.ask(Question.open(
                    ROSTER,
                    "berkas daftar siswa",
                    "Berkas daftar siswa, CSV atau XLSX dari Dapodik (kosongkan kalau nanti)",
                    "",
                    file -> classes.lookAtRoster(file, names)));
        }
        askContacts(interview);
    }

    private void askContacts(Interview interview) {
        interview.ask(Question.needed(
                FIRST, "kontak pertama", "Orang dewasa pertama yang dikabari bila siswa dalam bahaya", present(FIRST)));
        interview.ask(account(FIRST, interview.answer(FIRST), ""));
        interview.ask(Question.needed(
                        SECOND, "kontak kedua", "Orang dewasa kedua, bukan orang yang sama", present(SECOND))
                .checkedBy(name -> name.equalsIgnoreCase(interview.answer(FIRST))
                        ? new Checked.Wrong("Kontak kedua harus orang lain, supaya selalu ada yang bisa menolong.")
                        : Checked.good(name)));
        interview.ask(account(SECOND, interview.answer(SECOND), interview.answer(FIRST + ACCOUNT)));
        interview.ask(Question.needed(
                PRIVACY, "kontak privasi", "Siapa yang menjawab pertanyaan tentang data siswa", present(PRIVACY)));
    }

    private Question account(String contact, String name, String other) {
        String key = contact + ACCOUNT;
        return Question.open(
                key,
                "nomor Telegram " + name,
                "Nomor Telegram %s (angka; kosongkan kalau belum tahu)".formatted(name),
                present(key),
                said -> account(said, other));
    }

    private static Checked account(String said, String other) {
        if (!said.matches("\\d{1,18}")) {
            return new Checked.Wrong("Isinya angka saja, misalnya 123456789. Bot menyebut nomor itu kepada orang yang"
                    + " mengirim /start dan belum terdaftar.");
        }
        return said.equals(other) ? new Checked.Wrong("Nomor itu sudah dipakai kontak pertama.") : Checked.good(said);
    }

    private static Checked kind(String said) {
        return KINDS.stream()
                .filter(kind -> kind.equalsIgnoreCase(said))
                .findFirst()
                .<Checked>map(Checked::good)
                .orElseGet(() -> new Checked.Wrong("Pilih salah satu: SD, MI, SMP, MTs, SMA, MA, atau SMK."));
    }

    private Checked rombels(String said, String kind) {
        for (String name : named(said)) {
            Optional<Jenjang> jenjang = classes.year(name).map(Kelas::jenjang);
            if (jenjang.isEmpty()) {
                return new Checked.Wrong(
                        "\"%s\" bukan nama kelas; awali dengan tingkatnya, misalnya 7A.".formatted(name));
            }
            if (jenjang.get() != jenjang(kind)) {
                return new Checked.Wrong("Kelas %s bukan kelas %s.".formatted(name, kind));
            }
        }
        return Checked.good(String.join(" ", named(said)));
    }

    private static Jenjang jenjang(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "SD", "MI" -> Jenjang.SD;
            case "SMP", "MTS" -> Jenjang.SMP;
            default -> Jenjang.SMA;
        };
    }

    /** Returns the names of classes that somebody wrote in a line; those with a space in them are written with commas. */
    static List<String> named(String said) {
        return Arrays.stream(said.split(said.contains(",") ? "," : "\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private String present(String name) {
        return present.getOrDefault(name, "").strip();
    }
}
