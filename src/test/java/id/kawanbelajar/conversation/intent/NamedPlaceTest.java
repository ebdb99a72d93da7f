package id.kawanbelajar.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Kelas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPlaceTest {
    private final NamedSubject subjects = new NamedSubject(CurriculumReader.shipped());

    @ParameterizedTest
    @CsvSource({
        "apa itu gaya ipa, ipa",
        "mtk dong persamaan itu apa, matematika",
        "gaya di buku ipa, ipa",
        "apa itu majas b indo, bahasa-indonesia",
        "apa itu norma pkn, pendidikan-pancasila",
        "kapan voc bangkrut pelajaran sejarah, sejarah",
        "apa itu garis tl buku seni, seni-budaya",
    })
    void hearsTheSubjectThatAQuestionNames(String question, String code) {
        assertThat(subjects.ofQuestion(question)).map(NamedSubject.Named::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "apa itu gaya ipa?, apa itu gaya",
        "kak MTK: persamaan itu apa, kak persamaan itu apa",
        "gaya di buku ipa itu apa, gaya di itu apa",
        "ipa, ipa"
    })
    void takesTheNameOutOfTheQuestion(String question, String rest) {
        assertThat(subjects.ofQuestion(question)).map(NamedSubject.Named::rest).contains(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kapan jepang menyerah",
                "apa itu sel pak",
                "3 cm berapa mm",
                "apa itu seni",
                "apa itu gaya",
                "bedanya ipa sama ips apa",
                "komputer pertama dibuat siapa"
            })
    void doesNotTakeAnEverydayWordOrTwoSubjectsForOne(String question) {
        assertThat(subjects.ofQuestion(question)).isEmpty();
    }

    @Test
    void readsPageChapterSubjectAndYear() {
        assertThat(NamedPlace.in("jelasin hal 45 buku ipa", subjects)).isEqualTo(new NamedPlace("45", 0, "ipa", null));
        assertThat(NamedPlace.in("rangkum bab tiga sejarah kls 8 dong", subjects))
                .isEqualTo(new NamedPlace("", 3, "sejarah", new Kelas(8)));
        assertThat(NamedPlace.in("bab iv mtk kelas VII", subjects))
                .isEqualTo(new NamedPlace("", 4, "matematika", new Kelas(7)));
        assertThat(NamedPlace.in("hal iv", subjects)).isEqualTo(new NamedPlace("iv", 0, null, null));
    }
}
