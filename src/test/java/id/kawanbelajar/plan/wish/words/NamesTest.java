package id.kawanbelajar.plan.wish.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.plan.Goal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects, exams and words about days. */
class NamesTest {
    private static final SubjectWords SUBJECTS = new SubjectWords(CurriculumReader.shipped());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            mtk,           matematika
            mtknya,        matematika
            matematika nya, matematika
            ipa,           ipa
            bindo,         bahasa-indonesia
            B.Indo,        bahasa-indonesia
            b. indonesia,  bahasa-indonesia
            b ing,         bahasa-inggris
            bhs inggris,   bahasa-inggris
            pkn,           pendidikan-pancasila
            sej,           sejarah
            agama,         pai
            senbud,        seni-budaya
            mtk lanjut,    matematika-lanjut
            """)
    void readsASubject(String written, String code) {
        assertThat(SUBJECTS.at(PlanText.of(written), 0))
                .hasValueSatisfying(found -> assertThat(found.item()).isEqualTo(new Item.Subject(code)));
    }

    @ParameterizedTest
    @CsvSource({"pak", "komputer", "pecahan", "tari", "belajar"})
    void takesAnEverydayWordForNoSubject(String written) {
        assertThat(SUBJECTS.at(PlanText.of(written), 0)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            ulangan,         QUIZ
            uh,              QUIZ
            ulha,            QUIZ
            ulangan harian,  QUIZ
            kuis,            QUIZ
            remed,           QUIZ
            STS,             MIDTERM
            pts,             MIDTERM
            uts,             MIDTERM
            SAS,             FINAL
            pas,             -
            uas,             FINAL
            sat,             FINAL
            ujian akhir semester, FINAL
            ujian sekolah,   FINAL
            TKA,             TKA
            tka nya,         TKA
            lebih ngerti,    UNDERSTAND
            lebih paham,     UNDERSTAND
            """)
    void readsWhatSomebodyLearnsFor(String written, String kind) {
        PlanText text = PlanText.of(written);

        assertThat(ExamWords.at(text, 0)
                        .filter(found -> found.length() == text.words().size())
                        .map(found -> ((Item.Exam) found.item()).kind().name())
                        .orElse("-"))
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            buat pas minggu depan, true
            ada pas mtk,           true
            buat pas libur,        false
            besok pas pulang,      false
            """)
    void tellsTheExamPasFromTheWord(String written, boolean exam) {
        assertThat(ExamWords.at(PlanText.of(written), 1)
                        .filter(found -> ((Item.Exam) found.item()).kind() == Goal.Kind.FINAL))
                .matches(found -> found.isPresent() == exam);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            les,              BUSY
            ekskul,           BUSY
            ga bisa,          OFF
            gabisa,           OFF
            gk bs,            OFF
            libur,            OFF
            kecuali,          OFF
            puasa,            BUSY
            udah ga bisa,     OFF
            pergi,            OFF_ONCE
            ada acara,        OFF_ONCE
            capek,            OFF_ONCE
            cuma bisa,        ONLY
            bisanya,          ONLY
            bisa,             ON
            gpp,              ON
            gapapa,           ON
            udah ga les,      ON
            ga jadi les,      ON
            udah ga latihan,  ON
            udah ga ada ekskul, ON
            """)
    void readsWhetherDaysWork(String written, Item.Cue.Kind kind) {
        PlanText text = PlanText.of(written);

        assertThat(CueWords.at(text, 0)).hasValueSatisfying(found -> {
            assertThat(found.item()).isEqualTo(new Item.Cue(kind));
            assertThat(found.length()).isEqualTo(text.words().size());
        });
    }
}
