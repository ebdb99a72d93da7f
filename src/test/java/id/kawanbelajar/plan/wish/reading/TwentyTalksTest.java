package id.kawanbelajar.plan.wish.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.plan.wish.ApplyChange;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.FindMissing;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.UsualTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the talks that were written before the rules. */
class TwentyTalksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Curriculum CURRICULUM = CurriculumReader.shipped();
    private static final ReadWish READ = new ReadWish(CURRICULUM);
    private static final TakeAnswer ANSWER = new TakeAnswer(CURRICULUM);
    private static final ReadChanges CHANGES = new ReadChanges(CURRICULUM);
    private static final ApplyChange APPLY = new ApplyChange(UsualTime.of(Jenjang.SMP), TODAY);

    private final List<String> questions = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private PlanWish wish = PlanWish.NONE;

    @ParameterizedTest
    @MethodSource("talks")
    void asksWhatIsMissing(Talk talk) {
        replay(talk);

        assertThat(questions).isEqualTo(talk.of("tanya"));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void endsWithTheGoalsThatWereMeant(Talk talk) {
        replay(talk);

        assertThat(WishNotation.goals(wish)).isEqualTo(talk.of("tujuan"));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void endsWithTheTimeThatWasMeant(Talk talk) {
        replay(talk);

        assertThat(WishNotation.time(wish.time())).isEqualTo(talk.of("waktu").getFirst());
    }

    @ParameterizedTest
    @MethodSource("talks")
    void handsOnWhatIsAskedAboutThePlanItself(Talk talk) {
        replay(talk);

        assertThat(requests)
                .isEqualTo(talk.of("ubah").stream()
                        .filter(line -> line.contains(" => "))
                        .map(line -> line.substring(line.indexOf(" => ") + 4))
                        .toList());
    }

    @Test
    void areTwentyWithThreeChangesEach() {
        assertThat(talks()).hasSize(20).allMatch(talk -> talk.of("ubah").size() == 3);
    }

    static List<Talk> talks() {
        return Talk.all();
    }

    private void replay(Talk talk) {
        wish = READ.read(talk.of("siswa").getFirst(), TODAY);
        for (String answer : talk.of("jawab")) {
            Missing missing = ask();
            wish = ANSWER.take(wish, missing, answer, TODAY);
        }
        if (!new FindMissing().in(wish, questions.size()).isEmpty()) {
            ask();
        }
        talk.of("ubah").forEach(line -> change(line.split(" => ", 2)[0]));
    }

    private Missing ask() {
        Missing missing = new FindMissing().in(wish, questions.size()).getFirst();
        questions.add(
                switch (missing) {
                    case GOAL -> "tujuan";
                    case SCOPE -> "cakupan";
                    case WHEN -> "kapan";
                    case MINUTES -> "menit";
                });
        return missing;
    }

    private void change(String said) {
        for (Change change : CHANGES.read(said, wish, TODAY)) {
            switch (change) {
                case Change.OfWish ofWish -> wish = APPLY.to(wish, ofWish);
                case Change.OfPlan ofPlan -> requests.add(notation(ofPlan));
            }
        }
    }

    private static String notation(Change.OfPlan request) {
        return switch (request) {
            case Change.Cancel c -> "batal";
            case Change.Done d -> "selesai";
            case Change.Missed(var day) -> "terlewat " + day;
            case Change.MoveBlocks(var from, var to) -> "pindah " + from + " " + to;
            case Change.Why(var day, var about) ->
                List.of("kenapa", String.valueOf(day), about).stream().collect(Collectors.joining(" "));
        };
    }
}
