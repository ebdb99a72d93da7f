package id.kawanbelajar.conversation.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.Talk;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.InMemorySchool;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.safety.off.OffSwitch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurningOffTest {
    private final InMemorySchool school = new InMemorySchool();
    private final Person head = staff(Office.of(Duty.PRINCIPAL));
    private final Person counsellor = staff(Office.of(Duty.COUNSELLOR));
    private final Turned off = new Turned();
    private final List<String> said = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private int messages;

    @Test
    void asksBeforeItTurnsEverythingOff() {
        assertThat(say(head, "/matikan"))
                .startsWith("Matikan semua untuk siswa?")
                .contains("[Ya, matikan semua]");
        assertThat(off.isOff()).isFalse();

        assertThat(press(head, "mati:ya")).startsWith("Semua sudah dimatikan");
        assertThat(off.isOff()).isTrue();
        assertThat(audited).containsExactly("semua-dimatikan");
    }

    @Test
    void leavesItOnWhenItWasNotMeant() {
        assertThat(press(head, "mati:tidak")).isEqualTo("Oke, tidak ada yang dimatikan.");
        assertThat(off.isOff()).isFalse();
    }

    @Test
    void turnsOnAtOnce() {
        off.turn(true);

        say(head, "/nyalakan");
        assertThat(off.isOff()).isFalse();
    }

    @Test
    void isNobodyElsesDuty() {
        assertThat(say(counsellor, "/matikan")).contains("tugas kepala sekolah dan pengelola");
        press(counsellor, "mati:ya");

        assertThat(off.isOff()).isFalse();
        assertThat(audited).containsExactly("matikan-ditolak");
    }

    @Test
    void hearsNoStudent() {
        Person student = new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false);

        assertThat(say(student, "/matikan")).isEqualTo("diteruskan");
    }

    private String say(Person who, String words) {
        return hear(who, new Incoming.Words(words));
    }

    private String press(Person who, String action) {
        return hear(who, new Incoming.Press(action));
    }

    private String hear(Person who, Incoming.Content content) {
        new TurningOff(
                        new Behind(),
                        off,
                        new Actors(school, person -> false),
                        new AccessTable(AccessRules.shipped(), school),
                        entry -> audited.add(entry.act()))
                .receive(new Incoming("m" + messages++, who, content, Instant.EPOCH), new Sink());
        return said.getLast();
    }

    private Person staff(Office office) {
        String id = school.register(Person.Role.TEACHER, "Bu Ani");
        school.give(id, office);
        return new Person(id, "sekolah", Person.Role.TEACHER, null, false, false);
    }

    private static final class Turned implements OffSwitch {
        private boolean off;

        @Override
        public boolean isOff() {
            return off;
        }

        @Override
        public void turn(boolean wanted) {
            off = wanted;
        }
    }

    private static final class Behind implements Listener {
        @Override
        public void receive(Incoming incoming, ReplySink sink) {
            sink.reply("a", Message.of("diteruskan"), false);
        }

        @Override
        public void awaitTrailing(String person) {}
    }

    private final class Sink implements ReplySink {
        @Override
        public void reply(String id, Message message, boolean answersQuestion) {
            said.add(Talk.shown(message));
        }

        @Override
        public void draft(String textSoFar) {}
    }
}
