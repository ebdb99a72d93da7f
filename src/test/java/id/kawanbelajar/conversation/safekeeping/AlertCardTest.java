package id.kawanbelajar.conversation.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Talk;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.safekeeping.AlertMessages;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.InMemorySchool;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.Seat;
import id.kawanbelajar.safety.alert.Alert;
import id.kawanbelajar.safety.alert.AlertsContract;
import id.kawanbelajar.safety.alert.News;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an adult reads about a student in danger. */
class AlertCardTest {
    private final InMemorySchool school = new InMemorySchool();
    private final InMemoryPeople people = new InMemoryPeople();
    private final List<String> ids = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsWhoAndWhenAndWhatKindButNoWord() {
        Rombel sevenA = school.make("7A", new Kelas(7), "2026/2027").orElseThrow();
        String rafi = school.put(sevenA.id(), List.of(new Seat(null, 12, "Rafi", 2013)))
                .getFirst();

        assertThat(tell(alert(rafi), News.RAISED))
                .startsWith(
                        "Seorang siswa 7A mungkin sedang dalam bahaya (keinginan menyakiti diri), 19.42. Tanpa isi pesannya.")
                .contains("Siswanya: Rafi, kelas 7A nomor 12.")
                .endsWith("[Saya tangani]");
    }

    @Test
    void tellsTheAccountOfAListedStudentWithoutAClass() {
        Person ayu = people.findOrCreate(new Account("telegram", "1001"), Person.Role.STUDENT, false);

        assertThat(tell(alert(ayu.id()), News.RAISED))
                .startsWith("Seorang siswa mungkin sedang dalam bahaya")
                .contains("Nomor akunnya: 1001");
    }

    @Test
    void tellsWhoHasTakenIt() {
        Person ayu = people.findOrCreate(new Account("telegram", "1001"), Person.Role.STUDENT, false);
        Alert taken = AlertsContract.taken(alert(ayu.id()), "sari", AlertsContract.AT.plusSeconds(180));

        assertThat(tell(taken, News.TAKEN)).startsWith("Bu Sari menangani sejak 19.45.");
    }

    @Test
    void tellsTheSameNewsOfTheSameStateOnce() {
        Alert alert = alert("ayu");
        tell(alert, News.RAISED);
        tell(alert, News.RAISED);
        tell(alert, News.STILL_OPEN);

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    private static Alert alert(String person) {
        return AlertsContract.alert("b1", person, AlertsContract.AT);
    }

    private String tell(Alert alert, News news) {
        new TellByHerald(
                        (person, id, message, until) -> keep(id, message),
                        new AlertMessages(ZoneId.of("Asia/Jakarta")),
                        new WhoIsIt(school, people, "telegram")::of,
                        person -> person.equals("sari") ? Optional.of("Bu Sari") : Optional.empty())
                .tell("joko", alert, news);
        return told.getLast();
    }

    private boolean keep(String id, Message message) {
        ids.add(id);
        return told.add(Talk.shown(message));
    }
}
