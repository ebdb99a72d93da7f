package id.kawanbelajar.conversation.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Talk;
import id.kawanbelajar.conversation.memory.InMemoryMemory;
import id.kawanbelajar.conversation.safekeeping.SchoolAlarm;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.Access;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.alert.Adult;
import id.kawanbelajar.safety.alert.Alerts;
import id.kawanbelajar.safety.alert.InMemoryAlerts;
import id.kawanbelajar.safety.alert.RaiseAlert;
import id.kawanbelajar.safety.alert.RecallAlert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads at the door in the hours behind a crisis, in whatever state they are. */
class AfterACrisisTest {
    private static final Account AYU = new Account("telegram", "1001");
    private static final Account STRANGER = new Account("telegram", "1002");
    private static final String CRY = "aku mau mati aja";

    private final InMemoryPeople people = new InMemoryPeople();
    private final Alerts alerts = new InMemoryAlerts();
    private final List<String> told = new ArrayList<>();
    private List<Adult> adults =
            List.of(new Adult("sari", "Bu Sari", Set.of("bk")), new Adult("joko", "Pak Joko", Set.of("wali")));
    private Instant now = Instant.parse("2026-11-24T12:42:00Z");
    private int messages;
    private final FrontDoor door = door();

    @Test
    void tellsAChildWhoKnows() {
        assertThat(say(AYU, CRY))
                .startsWith("Terima kasih sudah cerita.")
                .contains("Bu Sari dan Pak Joko di sekolahmu")
                .contains("aku mengabari Bu Sari dan Pak Joko bahwa kamu mungkin perlu ditemani");
        assertThat(told).containsExactly("sari RAISED", "joko RAISED");
    }

    @Test
    void saysNothingOfWhoKnowsWhereSomebodyMayReadTheScreen() {
        assertThat(say(AYU, "ayah tiriku suka pukul aku pake ikat pinggang")).doesNotContain("mengabari");
        assertThat(told).hasSize(2);
        assertThat(say(AYU, "jangan bilang siapa2"))
                .contains("aku sampaikan hanya ke Bu Sari dan Pak Joko, bukan ke teman sekelas atau guru lain");
    }

    @Test
    void doesNotSendAChildToWhomTheMessageNames() {
        assertThat(say(AYU, "pak joko suka pegang2 badan aku"))
                .contains("Bu Sari atau orang dewasa lain yang kamu percaya")
                .doesNotContain("Pak Joko");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            engga                | Tolong jangan sendirian dulu.
            takut                | Tolong jangan sendirian dulu.
            ga kok bercanda      | Oke, makasih sudah bilang.
            jangan bilang siapa2 | Aku mengerti kamu takut.
            makasih kak          | Syukurlah.
            gpp                  | Nggak apa-apa kalau belum mau cerita lagi.
            """)
    void caresAboutWhatFollows(String words, String care) {
        say(AYU, CRY);
        now = now.plus(Duration.ofHours(2));
        assertThat(say(AYU, words)).startsWith(care);

        say(STRANGER, CRY);
        now = now.plus(Duration.ofHours(2));
        assertThat(say(STRANGER, words)).startsWith(care);
    }

    @Test
    void promisesNothingWhereNobodyCanBeTold() {
        adults = List.of();
        assertThat(say(AYU, CRY)).doesNotContain("mengabari");
        assertThat(say(AYU, "takut")).contains("112").doesNotContain("aku kabari");
        assertThat(say(AYU, "jangan bilang siapa2")).contains("belum bisa mengabari siapa pun");
        assertThat(say(STRANGER, CRY)).doesNotContain("mengabari");
        assertThat(say(STRANGER, "takut")).doesNotContain("aku kabari");
    }

    @Test
    void tellsTheAdultsThatAChildIsNotSafe() {
        say(AYU, CRY);
        assertThat(say(AYU, "takut")).contains("Bu Sari aku kabari supaya bisa menghubungimu");
        assertThat(told).contains("sari NOT_SAFE", "joko NOT_SAFE");
    }

    @Test
    void goesOnToLessonsAndForgetsAfterSomeHours() {
        say(AYU, CRY);
        assertThat(admit(AYU, "apa itu sel")).isInstanceOf(Admission.Served.class);
        assertThat(admit(AYU, "makasih kak")).as("thanks for the lesson").isInstanceOf(Admission.Served.class);
        assertThat(admit(AYU, "jangan bilang siapa2")).isInstanceOf(Admission.Unstored.class);
        now = now.plus(RecallAlert.HOURS);
        assertThat(admit(AYU, "jangan bilang siapa2")).isInstanceOf(Admission.Served.class);
    }

    @Test
    void showsButtonsOnlyToWhomTheyWork() {
        assertThat(say(AYU, CRY)).contains("[Aku nggak aman]");
        assertThat(say(STRANGER, CRY)).contains("Apa kamu aman saat ini?").doesNotContain("[Aku");
    }

    private String say(Account who, String words) {
        return ((Admission.Unstored) admit(who, words))
                .replies().stream().map(Talk::shown).collect(Collectors.joining("\n"));
    }

    private Admission admit(Account who, String words) {
        return door.admit(who, words, "m" + messages++);
    }

    private FrontDoor door() {
        FixedTexts texts = FixedTexts.shipped(Talk.PLACES);
        people.findOrCreate(AYU, Person.Role.STUDENT, false);
        return new FrontDoor(
                new FrontDoor.Guests(
                        new Access.Listed("telegram", Set.of("1001")),
                        account -> false,
                        people,
                        new ClosedLobby(texts)),
                new SafetyCheck(),
                (person, id, verdict, at) -> {},
                new InMemoryMemory(),
                texts,
                new SchoolAlarm(
                        new RaiseAlert(
                                alerts,
                                student -> adults,
                                (adult, alert, news) -> told.add(adult + " " + news),
                                entry -> {},
                                new Random(1)),
                        new RecallAlert(alerts, student -> adults)),
                () -> now);
    }
}
