package id.kawanbelajar.conversation.loading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Details.Field;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DetailAnswersTest {
    private static final Details GUESS = new Details(
            "Sel", "ipa", new Kelas(7), 0, Details.Kind.NOTES, Audience.TEACHER, EnumSet.allOf(Field.class));

    @Test
    void asksInAFixedOrderAndComesBackFromBehindAButton() {
        DetailAnswers answers = DetailAnswers.asking(Set.of(Field.AUDIENCE, Field.KELAS));

        assertThat(answers.next()).contains(Field.KELAS);
        answers = DetailAnswers.of(answers.with(Field.KELAS, "8").text());
        assertThat(answers.next()).contains(Field.AUDIENCE);
        answers = DetailAnswers.of(answers.with(Field.AUDIENCE, "STUDENT").text());
        assertThat(answers.next()).isEmpty();
        assertThat(answers.text()).doesNotContain(":");
    }

    @Test
    void changesWhatWasAnsweredAndKeepsTheGuessForTheRest() {
        Details told = DetailAnswers.askingAll()
                .with(Field.KELAS, "8")
                .with(Field.CHAPTER, "3")
                .with(Field.AUDIENCE, "STUDENT")
                .applied(GUESS);

        assertThat(told.mapel()).isEqualTo("ipa");
        assertThat(told.kelas()).isEqualTo(new Kelas(8));
        assertThat(told.chapter()).isEqualTo(3);
        assertThat(told.audience()).isEqualTo(Audience.STUDENT);
    }

    @Test
    void asksForNothingWhereNothingIsUnsure() {
        assertThat(DetailAnswers.asking(Set.of()).next()).isEmpty();
        assertThat(DetailAnswers.of("").next()).isEmpty();
    }
}
