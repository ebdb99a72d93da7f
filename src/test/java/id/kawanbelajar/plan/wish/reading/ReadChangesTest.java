package id.kawanbelajar.plan.wish.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.plan.wish.ApplyChange;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.UsualTime;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There is a plan for a test of Matematika, bab 1 to 3, on Tuesday, 8 December; it is Thursday, 26 November 2026. */
class ReadChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Curriculum CURRICULUM = CurriculumReader.shipped();
    private static final ReadChanges CHANGES = new ReadChanges(CURRICULUM);
    private static final ApplyChange APPLY = new ApplyChange(UsualTime.of(Jenjang.SMP), TODAY);
    private static final PlanWish WISH =
            new ReadWish(CURRICULUM).read("ulangan mtk bab 1-3 tgl 8 des, rabu les, 45 menit sehari", TODAY);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "->", textBlock = """
            eh maju hari rabu               -> QUIZ matematika bab 1,2,3 @2026-12-02
            ulangannya diundur ke senin     -> QUIZ matematika bab 1,2,3 @2026-12-14
            ulangannya ternyata senin       -> QUIZ matematika bab 1,2,3 @2026-12-07
            ulangannya jadi tgl 10          -> QUIZ matematika bab 1,2,3 @2026-12-10
            ulangannya dipindah ke jumat    -> QUIZ matematika bab 1,2,3 @2026-12-11
            mtknya bukan selasa tapi rabu   -> QUIZ matematika bab 1,2,3 @2026-12-09
            ulangannya besok                -> QUIZ matematika bab 1,2,3 @2026-11-27
            mundur seminggu                 -> QUIZ matematika bab 1,2,3 @2026-12-15
            diundur 3 hari                  -> QUIZ matematika bab 1,2,3 @2026-12-11
            dimajuin dua hari               -> QUIZ matematika bab 1,2,3 @2026-12-06
            ulangannya mundur sehari        -> QUIZ matematika bab 1,2,3 @2026-12-09
            maju 3 minggu                   -> QUIZ matematika bab 1,2,3 @2026-11-26
            bab 4 juga                      -> QUIZ matematika bab 1,2,3,4 @2026-12-08
            tambah bab 4 sama 5             -> QUIZ matematika bab 1,2,3,4,5 @2026-12-08
            bab 4 masuk juga                -> QUIZ matematika bab 1,2,3,4 @2026-12-08
            ga jadi bab 2                   -> QUIZ matematika bab 1,3 @2026-12-08
            bab 2 ga masuk                  -> QUIZ matematika bab 1,3 @2026-12-08
            bab 1 ga usah                   -> QUIZ matematika bab 2,3 @2026-12-08
            cuma bab 3                      -> QUIZ matematika bab 3 @2026-12-08
            bab 3 aja ternyata              -> QUIZ matematika bab 3 @2026-12-08
            materinya tambah pecahan        -> QUIZ matematika bab 1,2,3 (pecahan) @2026-12-08
            tambah ips juga ulangan jumat   -> QUIZ matematika bab 1,2,3 @2026-12-08 + QUIZ ips @2026-11-27
            ipa juga bab 2                  -> QUIZ matematika bab 1,2,3 @2026-12-08 + QUIZ ipa bab 2 @2026-12-08
            ada ulangan ipa juga lusa       -> QUIZ matematika bab 1,2,3 @2026-12-08 + QUIZ ipa @2026-11-28
            makasih kak                     -> QUIZ matematika bab 1,2,3 @2026-12-08
            """)
    void changesTheGoals(String message, String goals) {
        assertThat(String.join(" + ", WishNotation.goals(after(message)))).isEqualTo(goals);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "->", textBlock = """
            hari ini capek                  -> 45/hari | rab=0 | 2026-11-26=0
            capek bgt                       -> 45/hari | rab=0 | 2026-11-26=0
            aku lagi sakit                  -> 45/hari | rab=0 | 2026-11-26=0
            besok ga bisa                   -> 45/hari | rab=0 | 2026-11-27=0
            jumat ga bisa                   -> 45/hari | rab=0 | jum=0
            tambah jadi 1 jam               -> 60/hari | rab=0
            kurangin jadi 20 menit          -> 20/hari | rab=0
            jadi sejam aja                  -> 60/hari | rab=0
            30 menit aja deh                -> 30/hari | rab=0
            tambah 15 menit                 -> 60/hari | rab=0
            kurangin 15 menit               -> 30/hari | rab=0
            tambah 15 menit sehari          -> 60/hari | rab=0
            rabu udah ga les                -> 45/hari
            rabu bisa kok                   -> 45/hari
            rabu bisa 30 menit              -> 45/hari | rab=30
            besok cuma bisa 20 menit        -> 45/hari | rab=0 | 2026-11-27=20
            sabtu sama minggu libur dong    -> 45/hari | rab=0 | sab=0 | min=0 | minggu=tidak
            minggu juga gpp                 -> 45/hari | rab=0 | minggu=ya
            belajarnya abis isya aja        -> 45/hari | rab=0 | 19:30-
            aku tidur jam 8                 -> 45/hari | rab=0 | -20:00
            bab 4 juga                      -> 45/hari | rab=0
            """)
    void changesTheTime(String message, String time) {
        assertThat(WishNotation.time(after(message).time())).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "->", textBlock = """
            hapus rencana                   -> Cancel[]
            batalin jadwalnya               -> Cancel[]
            hapus aja jadwal belajarku      -> Cancel[]
            ga jadi bikin jadwal            -> Cancel[]
            aku udah selesai yg tadi        -> Done[]
            udah selesai                    -> Done[]
            yg tadi udah beres kak          -> Done[]
            kemarin ga sempet               -> Missed[day=2026-11-25]
            tadi malem ketiduran            -> Missed[day=2026-11-26]
            senin kemarin ga belajar        -> Missed[day=2026-11-23]
            pindahin yg hari ini ke besok   -> MoveBlocks[from=2026-11-26, to=2026-11-27]
            geser ke sabtu dong             -> MoveBlocks[from=2026-11-26, to=2026-11-28]
            yg besok pindah ke senin        -> MoveBlocks[from=2026-11-27, to=2026-11-30]
            pindahin yg besok               -> MoveBlocks[from=2026-11-27, to=null]
            kenapa hari ini pecahan?        -> Why[day=2026-11-26, about=pecahan]
            kok besok aljabar sih           -> Why[day=2026-11-27, about=aljabar]
            """)
    void handsOnWhatIsAskedAboutThePlan(String message, String change) {
        assertThat(CHANGES.read(message, WISH, TODAY))
                .singleElement()
                .asString()
                .isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "makasih kak", "apa itu fotosintesis", "oke", "😭", "berapa 3 + 4", "jelasin lagi dong"})
    void leavesAloneWhatIsNoChange(String message) {
        assertThat(CHANGES.read(message, WISH, TODAY)).isEmpty();
    }

    private static PlanWish after(String message) {
        PlanWish wish = WISH;
        for (Change change : CHANGES.read(message, WISH, TODAY)) {
            wish = change instanceof Change.OfWish ofWish ? APPLY.to(wish, ofWish) : wish;
        }
        return wish;
    }
}
