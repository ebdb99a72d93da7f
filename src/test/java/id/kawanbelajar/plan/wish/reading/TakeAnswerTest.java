package id.kawanbelajar.plan.wish.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeAnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Curriculum CURRICULUM = CurriculumReader.shipped();
    private static final ReadWish READ = new ReadWish(CURRICULUM);
    private static final TakeAnswer ANSWER = new TakeAnswer(CURRICULUM);

    @ParameterizedTest(name = "{0}? {1} -> {2}; {3}")
    @CsvSource(delimiter = ';', textBlock = """
            MINUTES; 30;                QUIZ ipa; 30/hari
            MINUTES; 2;                 QUIZ ipa; 120/hari
            MINUTES; 1,5;               QUIZ ipa; 90/hari
            MINUTES; 45 aja;            QUIZ ipa; 45/hari
            MINUTES; sejam;             QUIZ ipa; 60/hari
            MINUTES; 45 menit, rabu les; QUIZ ipa; 45/hari | rab=0
            MINUTES; ga tau;            QUIZ ipa; -
            WHEN;    15;                QUIZ ipa @2026-12-15; -
            WHEN;    jumat;             QUIZ ipa @2026-11-27; -
            WHEN;    2 minggu lagi;     QUIZ ipa @2026-12-10; -
            WHEN;    belum tau;         QUIZ ipa; -
            SCOPE;   3;                 QUIZ ipa bab 3; -
            SCOPE;   1-3;               QUIZ ipa bab 1,2,3; -
            SCOPE;   1 sampai 3;        QUIZ ipa bab 1,2,3; -
            SCOPE;   bab 2 sama 3;      QUIZ ipa bab 2,3; -
            SCOPE;   semua;             QUIZ ipa semua bab; -
            SCOPE;   semuanya kak;      QUIZ ipa semua bab; -
            SCOPE;   sistem pencernaan; QUIZ ipa (sistem pencernaan); -
            GOAL;    eh ternyata remed; QUIZ ipa; -
            """)
    void understandsShortAnswersByTheirQuestion(Missing asked, String answer, String goal, String time) {
        PlanWish wish = ANSWER.take(READ.read("ulangan ipa", TODAY), asked, answer, TODAY);

        assertThat(WishNotation.goals(wish)).containsExactly(goal);
        assertThat(WishNotation.time(wish.time())).isEqualTo(time);
    }
}
