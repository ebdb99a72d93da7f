package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.teacher.StaffListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.Decision;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Whose;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.safety.off.OffSwitch;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets the head of the school and who looks after the program turn everything off for students, after a question, and on again.
 * All else goes on to who listens behind it.
 */
public final class TurningOff extends StaffListener {
    private static final String OFF = "/matikan";
    private static final String ON = "/nyalakan";

    private final OffSwitch off;
    private final Actors actors;
    private final Policy policy;
    private final AuditLog audit;

    public TurningOff(Listener behind, OffSwitch off, Actors actors, Policy policy, AuditLog audit) {
        super(behind);
        this.off = off;
        this.actors = actors;
        this.policy = policy;
        this.audit = audit;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        return said(exchange, text.split("[\\s@]", 2)[0]);
    }

    private boolean said(Exchange exchange, String command) {
        if (!command.equals(OFF) && !command.equals(ON)) {
            return false;
        }
        if (!may(exchange.person())) {
            audit.append(new AuditEntry(exchange.at(), exchange.person().id(), "matikan-ditolak", "", ""));
            exchange.reply("mati", Wording.say("mati-bukan-tugas"));
        } else if (command.equals(ON)) {
            turn(exchange, false);
        } else {
            exchange.reply(
                    "mati",
                    Wording.with(
                            List.of(List.of(
                                    Wording.button("Ya, matikan semua", Actions.OFF, "ya"),
                                    Wording.button("Tidak jadi", Actions.OFF, "tidak"))),
                            Wording.sentence("mati-yakin")));
        }
        return true;
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        if (!action.startsWith(Actions.of(Actions.OFF, ""))) {
            return false;
        }
        if (action.equals(Actions.of(Actions.OFF, "ya")) && may(exchange.person())) {
            turn(exchange, true);
        } else {
            exchange.reply("mati", Wording.say("mati-batal"));
        }
        return true;
    }

    private void turn(Exchange exchange, boolean wanted) {
        off.turn(wanted);
        audit.append(new AuditEntry(
                exchange.at(), exchange.person().id(), wanted ? "semua-dimatikan" : "semua-dinyalakan", "", ""));
        exchange.reply("mati", Wording.say(wanted ? "mati-sudah" : "mati-nyala"));
    }

    /** Whoever may change the settings, or may close every class. */
    private boolean may(Person person) {
        return Stream.of(Resource.SETTINGS, Resource.LOCK)
                .anyMatch(what ->
                        policy.decide(actors.actor(person), Act.CHANGE, what, Whose.SCHOOL) == Decision.ALLOWED);
    }
}
