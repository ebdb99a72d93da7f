package id.kawanbelajar.conversation.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.SmallSchool;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.rights.InMemoryTickets;
import id.kawanbelajar.people.rights.InMemoryWishes;
import id.kawanbelajar.people.rights.Leaving;
import id.kawanbelajar.people.rights.Ticket;
import id.kawanbelajar.people.rights.Ticket.Kind;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RightsTalkTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Person AYU = person("ayu", Person.Role.STUDENT);
    private static final Person BUDI = person("budi", Person.Role.STUDENT);
    private static final Person IBU = person("ibu", Person.Role.GUARDIAN);
    private static final Person WALI = person("wali", Person.Role.TEACHER);
    private static final Person WALI_7B = person("wali-7b", Person.Role.TEACHER);

    private final SmallSchool school = new SmallSchool()
            .with("7A", "ayu")
            .with("7B", "budi")
            .child("ibu", "ayu")
            .office("wali", new Office(Duty.HOMEROOM, "7A", null))
            .office("wali-7b", new Office(Duty.HOMEROOM, "7B", null));
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final List<String> done = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<Message> replies = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private Instant now = MONDAY;
    private int messages;

    private static Person person(String id, Person.Role role) {
        return new Person(id, "sekolah", role, null, false, false);
    }

    private final Listener talk = talk();

    private Listener talk() {
        AccessTable table = new AccessTable(AccessRules.shipped(), school);
        Listener conversation = new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                behind.add(incoming.content().toString());
            }

            @Override
            public void awaitTrailing(String person) {}
        };
        StaffTickets staff = new StaffTickets(
                conversation,
                new StaffTickets.Means(
                        tickets,
                        school,
                        new Actors(school, person -> false),
                        table,
                        table,
                        audit::add,
                        (person, id, message, until) -> told.add(person + " " + words(message)),
                        WIB));
        return new RightsTalk(
                staff,
                new RightsMeans(
                        (person, withWords) -> withWords
                                ? Map.of("percakapan terakhir", List.of(Map.of("pertanyaan", "apa itu <sel>")))
                                : Map.of("latihan", List.of(Map.of("benar", 1))),
                        tickets,
                        new InMemoryWishes(),
                        new Leavers(),
                        school,
                        new JsonWriter()::line,
                        WIB));
    }

    private final class Leavers implements Leaving {
        @Override
        public Instant erase(String person, String by) {
            done.add("hapus " + person + " oleh " + by);
            return now.plus(Duration.ofDays(3));
        }

        @Override
        public Instant withdraw(String person, String by) {
            done.add("cabut " + person + " oleh " + by);
            return now.plus(Duration.ofDays(3));
        }
    }

    private String say(Person who, String words) {
        return hand(who, new Incoming.Words(words));
    }

    private String hand(Person who, Incoming.Content content) {
        int before = replies.size();
        talk.receive(new Incoming("m" + messages++, who, content, now), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answersQuestion) {
                replies.add(message);
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return replies.size() == before ? "" : words(replies.getLast());
    }

    private String press(Person who, String label) {
        String action = replies.reversed().stream()
                .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                .filter(button -> button.label().equals(label))
                .map(Button::action)
                .findFirst()
                .orElseThrow();
        return hand(who, new Incoming.Press(action));
    }

    private static String words(Message message) {
        StringBuilder words = new StringBuilder();
        message.parts()
                .forEach(part -> words.append(
                                switch (part) {
                                    case Part.Items(List<String> lines) -> String.join("\n", lines);
                                    case Part.File(var file) ->
                                        file.name() + " "
                                                + new String(file.content().bytes(), StandardCharsets.UTF_8);
                                    default -> part.toString();
                                })
                        .append('\n'));
        return words.toString();
    }

    private List<String> labels() {
        return replies.getLast().buttons().stream()
                .flatMap(List::stream)
                .map(Button::label)
                .toList();
    }

    @Test
    void offersSixThingsAndDoesNothingYet() {
        assertThat(say(AYU, "/data")).contains("Data & izin", "tentang kamu", "3 × 24 jam");

        assertThat(labels()).containsExactly("Lihat semua", "Unduh", "Perbaiki", "Hapus", "Tarik izin", "Keberatan");
        assertThat(tickets.open()).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void showsWhatKindsOfDataThereAreOnceAsked() {
        say(AYU, "/data");
        assertThat(press(AYU, "Lihat semua")).contains("Siapa pun yang memegang HP ini");

        assertThat(press(AYU, "Ya, lihat")).contains("percakapan terakhir: 1");
        assertThat(tickets.find(1).map(Ticket::settled)).contains(MONDAY);
    }

    @Test
    void sendsAFileToReadAndOneForPrograms() {
        say(AYU, "/data");
        press(AYU, "Unduh");

        assertThat(press(AYU, "Ya, kirim berkasnya"))
                .contains("data.html", "apa itu &lt;sel&gt;")
                .contains("data.json {\"percakapan terakhir\":[{\"pertanyaan\":\"apa itu <sel>\"}]}");
        assertThat(tickets.find(1).map(Ticket::kind)).contains(Kind.DOWNLOAD);
    }

    @Test
    void erasesOnlyAfterTwoMoreTaps() {
        say(AYU, "/data");
        assertThat(press(AYU, "Hapus")).contains("tidak bisa kembali", "Orang tua atau wali", "Yakin?");
        assertThat(press(AYU, "Ya, hapus")).contains("Sekali lagi");
        assertThat(done).isEmpty();

        assertThat(press(AYU, "Benar, hapus semuanya")).contains("paling lambat Kam 3 Des 08.00", "tanda terima");
        assertThat(done).containsExactly("hapus ayu oleh ayu");
    }

    @Test
    void changesNothingAfterANo() {
        say(AYU, "/data");
        press(AYU, "Tarik izin");

        assertThat(press(AYU, "Tidak jadi")).contains("tidak ada yang diubah");
        assertThat(done).isEmpty();
    }

    @Test
    void takesConsentBackAtOnce() {
        say(AYU, "/data");
        assertThat(press(AYU, "Tarik izin")).contains("berhenti saat itu juga");

        assertThat(press(AYU, "Ya, tarik izin")).contains("berhenti sekarang juga", "Kam 3 Des 08.00");
        assertThat(done).containsExactly("cabut ayu oleh ayu");
    }

    @Test
    void bringsAnObjectionToAHumanWithinThreeDays() {
        say(AYU, "/keberatan");
        press(AYU, "Keberatan");
        press(AYU, "Ya, tulis keberatan");

        assertThat(say(AYU, "kemajuanku salah hitung")).contains("nomor permintaan 1", "Kam 3 Des 08.00");
        assertThat(say(AYU, "apa itu sel")).isEmpty();

        assertThat(tickets.open())
                .containsExactly(new Ticket(1, "ayu", "ayu", Kind.OBJECT, "kemajuanku salah hitung", MONDAY, null));
        assertThat(behind).containsExactly("Words[text=apa itu sel]");
    }

    @Test
    void forgetsAfterHalfAnHourWhatItWaitedFor() {
        say(AYU, "/keberatan");
        press(AYU, "Keberatan");
        press(AYU, "Ya, tulis keberatan");
        now = MONDAY.plus(Duration.ofMinutes(31));

        say(AYU, "apa itu sel");

        assertThat(tickets.open()).isEmpty();
        assertThat(behind).hasSize(1);
    }

    @Test
    void letsTheHomeroomTeacherOfTheClassSettleACorrectionAndTellsTheChild() {
        say(AYU, "/data");
        press(AYU, "Perbaiki");
        press(AYU, "Nama panggilan");
        say(AYU, "Ayu Lestari");

        assertThat(say(WALI, "/permintaan")).contains("1. ayu (7A no. 1): perbaiki – nama: Ayu Lestari");
        assertThat(press(WALI, "Selesai 1")).contains("nomor 1 selesai");

        assertThat(tickets.open()).isEmpty();
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("ayu")
                .contains("nomor 1 tentang datamu sudah dikerjakan");
        assertThat(audit).containsExactly(new AuditEntry(MONDAY, "wali", "permintaan-selesai", "ayu", "nomor 1"));
        assertThat(say(WALI, "/permintaan")).contains("Tidak ada permintaan");
    }

    @Test
    void showsNobodyTheRequestsOfAnotherClass() {
        tickets.open("ayu", "ayu", Kind.OBJECT, "", MONDAY);

        assertThat(say(WALI_7B, "/permintaan")).contains("Tidak ada permintaan");
        assertThat(hand(WALI_7B, new Incoming.Press("permintaan:1"))).isEqualTo(words(Wording.say("data-tidak-ada")));
        assertThat(hand(WALI_7B, new Incoming.Press("permintaan:9"))).isEqualTo(words(Wording.say("data-tidak-ada")));
        assertThat(tickets.open()).hasSize(1);
    }

    @Test
    void letsAGuardianAskForTheirChildWithoutSeeingItsWords() {
        assertThat(say(IBU, "/data")).contains("Tentang siapa?");
        press(IBU, "ayu");
        press(IBU, "Unduh");

        assertThat(press(IBU, "Ya, kirim berkasnya")).contains("latihan").doesNotContain("percakapan", "apa itu");
        press(IBU, "Hapus");
        press(IBU, "Ya, hapus");
        press(IBU, "Benar, hapus semuanya");
        assertThat(done).containsExactly("hapus ayu oleh ibu");
    }

    @Test
    void answersAForgedButtonAboutSomebodyElseAsAboutNobody() {
        String nobody = hand(BUDI, new Incoming.Press("data:ya:unduh:tidak-ada"));

        assertThat(hand(BUDI, new Incoming.Press("data:ya:unduh:ayu"))).isEqualTo(nobody);
        assertThat(hand(BUDI, new Incoming.Press("data:ya:hapus:ayu"))).isEqualTo(nobody);
        assertThat(done).isEmpty();
    }
}
