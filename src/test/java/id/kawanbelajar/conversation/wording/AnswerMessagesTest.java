package id.kawanbelajar.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.tutor.Extract;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerMessagesTest {
    private static final Source LEAF =
            new Source("a#1", "IPA 8", new Chapter(1, "Fotosintesis"), "12", "Daun hijau karena klorofil.");

    private static String shown(Source source) {
        return AnswerMessages.extract("", new Extract(List.of(source)), "", List.of())
                .parts()
                .getLast()
                .toString();
    }

    @Test
    void aQuoteNamesItsPlace() {
        assertThat(shown(LEAF)).contains("[1] IPA 8 · Bab 1 Fotosintesis · hal 12]");
    }

    @Test
    void aQuoteThatStandsElsewhereTooNamesThatPlaceBehindItsOwn() {
        assertThat(shown(LEAF.alsoIn(List.of(new Place("Daun Kita", new Chapter(0, "Daun Kita"), "9")))))
                .contains("· hal 12; juga di Daun Kita · hal 9]");
    }

    @Test
    void ofManyPlacesOnlyTheFirstTwoAreNamed() {
        List<Place> many = List.of(place("2"), place("3"), place("4"));

        assertThat(shown(LEAF.alsoIn(many)))
                .contains("hal 2; juga di")
                .contains("hal 3")
                .doesNotContain("hal 4");
    }

    private static Place place(String page) {
        return new Place("Daun Kita", new Chapter(0, "Daun Kita"), page);
    }
}
