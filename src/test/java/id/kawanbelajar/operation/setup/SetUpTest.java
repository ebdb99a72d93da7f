package id.kawanbelajar.operation.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpTest {
    private static final List<String> ALL = List.of(
            "SMP Negeri 1 Contoh",
            "smp",
            "7A 7B 8A",
            "siswa.csv",
            "Bu Sari",
            "77",
            "Pak Budi",
            "",
            "Bu Tata",
            NewSchool.TOKEN,
            "gemma3:1b",
            "/model",
            "WITA",
            "06.30-21.00");
    private static final int TOKEN = 9;
    private static final int CONTACT = 4;
    private static final int MODEL = 10;

    private final NewSchool school = new NewSchool();

    private Answers told(List<String> answers) {
        return new Answers(false, answers);
    }

    private static List<String> all(int which, String... instead) {
        List<String> answers = new ArrayList<>(ALL.subList(0, which));
        answers.addAll(List.of(instead));
        answers.addAll(ALL.subList(which + 1, ALL.size()));
        return answers;
    }

    @Test
    void keepsEverythingThatWasAnswered() {
        assertThat(school.setUp().run(told(ALL))).isEqualTo(new SetUp.Outcome.Done());
        assertThat(school.settings)
                .isEqualTo(Map.of(
                        "KAWAN_SEKOLAH", "SMP Negeri 1 Contoh",
                        "KAWAN_JENJANG", "SMP",
                        "KAWAN_KONTAK_1", "Bu Sari",
                        "KAWAN_KONTAK_1_TELEGRAM", "77",
                        "KAWAN_KONTAK_2", "Pak Budi",
                        "KAWAN_KONTAK_PRIVASI", "Bu Tata",
                        "KAWAN_TELEGRAM_TOKEN", NewSchool.TOKEN,
                        "KAWAN_MODEL", "gemma3:1b",
                        "KAWAN_ZONA", "WITA",
                        "KAWAN_JAM", "06:30-21:00"));
        assertThat(school.classes).containsExactly("7A", "7B", "8A");
        assertThat(school.taken).containsExactly("siswa.csv");
        assertThat(school.hasModel).isTrue();
    }

    @Test
    void endsWithWhatComesNext() {
        Answers asked = told(ALL);
        school.setUp().run(asked);

        assertThat(asked.seen())
                .contains("./kawan cek", "./kawan surat-izin 7A", "./kawan bot", "@kawan_bot", "k_ADMIN", "32 siswa");
    }

    @Test
    void enterKeepsWhatIsThere() {
        school.setUp().run(told(ALL));
        Map<String, String> before = Map.copyOf(school.settings);
        school.hasAdmin = true;
        Answers again = told(Collections.nCopies(ALL.size(), ""));

        assertThat(school.setUp().run(again)).isEqualTo(new SetUp.Outcome.Done());
        assertThat(school.settings).isEqualTo(before);
        assertThat(school.classes).containsExactly("7A", "7B", "8A");
        assertThat(again.seen())
                .contains("[SMP Negeri 1 Contoh]", "[7A 7B 8A]", "[gemma3:1b]")
                .doesNotContain("k_ADMIN");
    }

    @Test
    void aDashTakesOutWhatWasSet() {
        school.setUp().run(told(ALL));
        school.setUp().run(told(all(MODEL, "-")));

        assertThat(school.settings).doesNotContainKey("KAWAN_MODEL");
    }

    @Test
    void theTokenIsNeverShown() {
        Answers first = told(ALL);
        school.setUp().run(first);
        Answers second = told(Collections.nCopies(ALL.size(), ""));
        school.setUp().run(second);

        assertThat(first.seen() + second.seen()).doesNotContain("rahasia").contains("…abcd");
    }

    @Test
    void aTokenOfTheEnvironmentIsNotCopiedIntoTheFile() {
        school.settings.put("KAWAN_TELEGRAM_TOKEN", NewSchool.TOKEN);
        school.overruled.add("KAWAN_TELEGRAM_TOKEN");
        school.setUp().run(told(all(TOKEN, "")));

        assertThat(school.written).containsKey("KAWAN_SEKOLAH").doesNotContainKey("KAWAN_TELEGRAM_TOKEN");
    }

    @ParameterizedTest(name = "after {0} answers")
    @ValueSource(ints = {0, 1, 5, 9, 13})
    void answersThatEndEarlyChangeNothing(int given) {
        assertThat(school.setUp().run(told(ALL.subList(0, given)))).isInstanceOf(SetUp.Outcome.Stopped.class);
        assertThat(school.settings).isEmpty();
        assertThat(school.classes).isEmpty();
        assertThat(school.hasModel).isFalse();
    }

    @ParameterizedTest(name = "answer {0} as \"{1}\": {2}")
    @CsvSource({
        "0, '', nama sekolah harus diisi",
        "1, TK, Pilih salah satu",
        "2, A7, bukan nama kelas",
        "2, 4A, bukan kelas SMP",
        "3, foto.jpg, bukan daftar siswa",
        "5, @busari, angka saja",
        "6, bu sari, orang lain",
        "7, 77, sudah dipakai kontak pertama",
        "9, rahasia, @BotFather",
        "9, 1:salah, menolak token",
        "10, llama, 'Yang ada: gemma3:1b'",
        "11, /kosong, model.onnx",
        "12, Bandung, WIB",
        "13, 21:00-06:00, Jam mati harus sesudah"
    })
    void saysWhatIsWrongAndStopsWhereNobodyCanAnswerAgain(int which, String wrong, String why) {
        Answers asked = told(all(which, wrong));

        assertThat(school.setUp().run(asked)).isInstanceOf(SetUp.Outcome.Stopped.class);
        assertThat(asked.seen()).contains(why).doesNotContain("1:salah");
        assertThat(school.settings).isEmpty();
    }

    @Test
    void asksAgainAtATerminal() {
        Answers asked = new Answers(true, all(TOKEN, "1:salah", "apa ya", NewSchool.TOKEN));

        assertThat(school.setUp().run(asked)).isEqualTo(new SetUp.Outcome.Done());
        assertThat(school.settings).containsEntry("KAWAN_TELEGRAM_TOKEN", NewSchool.TOKEN);
    }

    @Test
    void givesUpAfterThreeWrongAnswers() {
        Answers asked = new Answers(true, all(TOKEN, "a", "b", "c", NewSchool.TOKEN));

        assertThat(school.setUp().run(asked)).isEqualTo(new SetUp.Outcome.Stopped("token bot belum benar"));
        assertThat(school.settings).isEmpty();
    }

    @Test
    void keepsATokenThatNobodyCouldBeAskedAbout() {
        school.telegramIsThere = false;
        Answers asked = told(ALL);

        assertThat(school.setUp().run(asked)).isEqualTo(new SetUp.Outcome.Done());
        assertThat(asked.seen()).contains("belum diperiksa");
    }

    @Test
    void aModelThatIsAnotherStopsItBeforeAnythingIsWritten() {
        assertThat(school.setUp().run(told(all(11, "/model/palsu")))).isInstanceOf(SetUp.Outcome.Stopped.class);
        assertThat(school.settings).isEmpty();
        assertThat(school.classes).isEmpty();
    }

    @Test
    void aContactWithoutAnAccountIsPointedOut() {
        Answers asked = told(all(CONTACT + 1, ""));
        school.setUp().run(asked);

        assertThat(asked.seen()).contains("Bu Sari (nomor Telegram belum ada");
    }
}
