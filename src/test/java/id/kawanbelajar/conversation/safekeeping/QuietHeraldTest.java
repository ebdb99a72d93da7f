package id.kawanbelajar.conversation.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.off.OffSwitch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietHeraldTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final InMemoryPeople people = new InMemoryPeople();
    private final Person student = people.findOrCreate(new Account("telegram", "1"), Person.Role.STUDENT, false);
    private final Person teacher = people.findOrCreate(new Account("telegram", "2"), Person.Role.TEACHER, false);
    private final List<String> told = new ArrayList<>();
    private boolean off;
    private LocalDateTime now = LocalDateTime.of(2026, 11, 24, 15, 0);

    @Test
    void writesToAStudentByDay() {
        assertThat(tell(student)).isTrue();
        assertThat(told).containsExactly("now");
    }

    @Test
    void waitsForTheMorning() {
        people.setKelas(student.id(), new Kelas(8));
        now = now.withHour(21);
        tell(student);
        now = now.plusHours(5);
        tell(student);

        assertThat(told).containsExactly("2026-11-25T05:00", "2026-11-25T05:00");
    }

    @Test
    void leavesTheYoungestInPeaceEarlier() {
        now = now.withHour(20);
        tell(student);

        assertThat(told).containsExactly("2026-11-25T05:00");
    }

    @Test
    void writesToAdultsAtAnyTimeAndWarnsAlways() {
        now = now.withHour(23);
        tell(teacher);
        herald().alarm(student.id(), "a", Message.of("bahaya"), Instant.MAX);

        assertThat(told).containsExactly("now", "alarm");
    }

    @Test
    void writesToNoStudentWhileEverythingIsOff() {
        off = true;

        assertThat(tell(student)).isFalse();
        assertThat(tell(teacher)).isTrue();
    }

    private boolean tell(Person to) {
        return herald().tell(to.id(), "a", Message.of("halo"), Instant.MAX);
    }

    private Herald herald() {
        OffSwitch turned = new OffSwitch() {
            @Override
            public boolean isOff() {
                return off;
            }

            @Override
            public void turn(boolean wanted) {
                off = wanted;
            }
        };
        return new QuietHerald(
                line("now"), people, turned, WIB, () -> now.atZone(WIB).toInstant());
    }

    private Herald line(String when) {
        return new Herald() {
            @Override
            public boolean tell(String person, String id, Message message, Instant until) {
                return told.add(when);
            }

            @Override
            public boolean alarm(String person, String id, Message message, Instant until) {
                return told.add("alarm");
            }

            @Override
            public Herald notBefore(Instant from) {
                return line(LocalDateTime.ofInstant(from, WIB).toString());
            }
        };
    }
}
