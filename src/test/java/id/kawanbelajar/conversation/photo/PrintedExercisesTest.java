package id.kawanbelajar.conversation.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.photo.PrintedExercises.Exercise;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedExercisesTest {
    @Test
    void keepsTheOptionsWithTheirExercise() {
        String page = """
                # Latihan
                3. Enzim di dalam air liur adalah ....
                a. pepsin
                b. amilase
                5. Tentukan nilai x dari 2x + 5 = 17.
                # Rangkuman
                Enzim memecah makanan.""";

        assertThat(PrintedExercises.of(page).all())
                .containsExactly(
                        new Exercise(3, "Enzim di dalam air liur adalah ....\na. pepsin\nb. amilase"),
                        new Exercise(5, "Tentukan nilai x dari 2x + 5 = 17."));
    }

    @Test
    void takesAShortQuestionWithoutNumberAsOneExercise() {
        assertThat(PrintedExercises.of("Sebuah persegi panjang 12 cm kali 8 cm. Berapa luasnya?")
                        .all())
                .extracting(Exercise::number)
                .containsExactly(0);
    }

    @Test
    void takesStepsWithNumbersForAPageToRead() {
        String page = """
                # Cara mencuci tangan
                1. Basahi tangan dengan air.
                2. Gosok dengan sabun.
                3. Bilas sampai bersih.""";

        assertThat(PrintedExercises.of(page).all()).isEmpty();
    }

    @Test
    void keepsOnlyTheNumbersThatAreMeantUnlessNoneIsThere() {
        PrintedExercises two = PrintedExercises.of("1. Apa itu sel?\n2. Sebutkan bagian sel!");

        assertThat(two.only(List.of(2)).all()).extracting(Exercise::number).containsExactly(2);
        assertThat(two.only(List.of(9))).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({
        "no 3, 3",
        "nomor 5 dong kak, 5",
        "kak bahas no. 7 ya, 7",
        "4, 4",
        "12?, 12",
    })
    void hearsWhichNumberIsNamed(String words, int number) {
        assertThat(NamedNumbers.in(words, true)).containsExactly(number);
    }

    @Test
    void hearsSeveralNumbers() {
        assertThat(NamedNumbers.in("no 3, 5 sama 7", false)).containsExactly(3, 5, 7);
        assertThat(NamedNumbers.in("no 3 4 7", false)).containsExactly(3, 4, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 3", "luasnya 96 cm", "3 apel dibagi 2 orang", "kenapa 5 bilangan prima"})
    void leavesEverythingElseAlone(String words) {
        assertThat(NamedNumbers.in(words, true)).isEmpty();
    }

    @Test
    void takesABareNumberForAResultUnlessItWasAskedFor() {
        assertThat(NamedNumbers.in("5", false)).isEmpty();
    }
}
