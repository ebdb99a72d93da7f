package id.kawanbelajar.conversation.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Talk;
import id.kawanbelajar.conversation.memory.InMemoryMemory;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.Access;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person.Role;
import id.kawanbelajar.safety.SafetyCheck;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
    private static final Account AYU = new Account("telegram", "1001");
    private static final Account STRANGER = new Account("telegram", "1002");
    private static final Account TEACHER = new Account("telegram", "1003");

    private final InMemoryPeople people = new InMemoryPeople();
    private final List<String> events = new ArrayList<>();

    @Test
    void servesWhoIsListedAndKnowsTheTeachers() {
        FrontDoor door = door(new Access.Listed("telegram", Set.of("1001", "1003")));

        assertThat(door.admit(AYU, "apa itu sel", "1"))
                .isEqualTo(new Admission.Served(people.find(AYU).orElseThrow()));
        door.admit(TEACHER, "apa itu sel", "2");
        assertThat(people.find(TEACHER).orElseThrow().role()).isEqualTo(Role.TEACHER);
    }

    @Test
    void tellsStrangersHowToBeginAndRegistersNothing() {
        Admission admission =
                door(new Access.Listed("telegram", Set.of("1001"))).admit(STRANGER, "apa itu sel", "1");

        assertThat(words(admission)).startsWith("Halo! Aku Kawan Belajar").contains("pesanmu tidak aku simpan");
        assertThat(words(admission).lines().toList().getLast())
                .startsWith("Nomor akunmu di aplikasi ini: 1002. Sebutkan ke pengelola");
        assertThat(people.find(STRANGER)).isEmpty();
    }

    @Test
    void tellsAStrangerAboutPrivacyFirst() {
        Admission admission = door(new Access.Listed("telegram", Set.of())).admit(STRANGER, "/privasi", "1");

        assertThat(words(admission))
                .startsWith("Yang aku simpan di komputer sekolah")
                .contains("1002");
    }

    @Test
    void helpsAStrangerInDangerToo() {
        Admission admission = door(new Access.Listed("telegram", Set.of())).admit(STRANGER, "aku mau mati aja", "1");

        assertThat(words(admission))
                .startsWith("Terima kasih sudah cerita")
                .contains("119 lalu tekan 8")
                .doesNotContain("1002");
        assertThat(people.find(STRANGER)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void keepsTheWordsOfACrisisOutOfEveryStore() {
        Admission admission = door(new Access.Listed("telegram", Set.of("1001")))
                .admit(AYU, "guru aku suka chat malem2 minta foto", "1");

        assertThat(words(admission))
                .startsWith("Terima kasih sudah berani cerita")
                .contains("SAPA 129");
        assertThat(events).containsExactly("1 krisis-kekerasan");
    }

    @Test
    void opensToAnyoneForATrial() {
        assertThat(door(new Access.Trial()).admit(STRANGER, "halo", "1")).isInstanceOf(Admission.Served.class);
        assertThat(people.find(STRANGER).orElseThrow().trial()).isTrue();
    }

    private FrontDoor door(Access access) {
        return new FrontDoor(
                new FrontDoor.Guests(access, TEACHER::equals, people, new ClosedLobby(FixedTexts.shipped(Talk.PLACES))),
                new SafetyCheck(),
                (person, id, verdict, at) -> events.add(id + " " + verdict.category()),
                new InMemoryMemory(),
                FixedTexts.shipped(Talk.PLACES),
                Alarm.SILENT,
                InstantSource.system());
    }

    private static String words(Admission admission) {
        return ((Admission.Unstored) admission)
                .replies().stream().map(Talk::shown).collect(Collectors.joining("\n"));
    }
}
