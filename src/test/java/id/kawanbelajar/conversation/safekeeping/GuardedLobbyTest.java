package id.kawanbelajar.conversation.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.InMemoryPeople;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.off.OffSwitch;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedLobbyTest {
    private static final Account RAFI = new Account("telegram", "1");
    private static final Account SARI = new Account("telegram", "2");
    private static final Account STRANGER = new Account("telegram", "3");

    private final InMemoryPeople people = new InMemoryPeople();
    private final Person rafi = people.findOrCreate(RAFI, Person.Role.STUDENT, false);
    private final Person sari = people.findOrCreate(SARI, Person.Role.TEACHER, false);
    private boolean off;
    private int adults = 2;

    @Test
    void letsInWhomTheLobbyLetsIn() {
        assertThat(come(RAFI)).isEqualTo(new Lobby.Outcome.Enter(rafi));
    }

    @Test
    void letsNoStudentInWhereTwoAdultsCannotBeTold() {
        adults = 1;

        assertThat(come(RAFI)).isEqualTo(new Lobby.Outcome.Stay(List.of(Wording.say("jaga-belum-siap"))));
        assertThat(come(SARI)).isEqualTo(new Lobby.Outcome.Enter(sari));
    }

    @Test
    void isShutToStudentsAndStrangersWhileEverythingIsOff() {
        off = true;

        assertThat(come(RAFI)).isEqualTo(new Lobby.Outcome.Stay(List.of(Wording.say("jaga-mati"))));
        assertThat(come(STRANGER)).isEqualTo(new Lobby.Outcome.Stay(List.of(Wording.say("jaga-mati"))));
        assertThat(come(SARI)).isEqualTo(new Lobby.Outcome.Enter(sari));
    }

    private Lobby.Outcome come(Account who) {
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
        Lobby open = (sender, words, id) ->
                new Lobby.Outcome.Enter(people.find(sender).orElseThrow());
        return new GuardedLobby(open, people, turned, person -> adults > 1).receive(who, "halo", "m1");
    }
}
