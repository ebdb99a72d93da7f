package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.supervision.Supervise;
import id.kawanbelajar.people.supervision.Supervise.Leave;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * Holds back what a student whom a guardian paused wants to learn. What follows a crisis, and everything about one's own data,
 * goes on to who listens behind it as always.
 */
public final class Supervised implements Listener {
    private static final Set<String> ALWAYS = Set.of("/start", "/bantuan", "/privasi", "/data");

    private final Listener behind;
    private final Supervise supervise;
    private final ConversationMemory memory;
    private final ZoneId zone;

    /**
     * @param zone in which moments are told
     */
    public Supervised(Listener behind, Supervise supervise, ConversationMemory memory, ZoneId zone) {
        this.behind = behind;
        this.supervise = supervise;
        this.memory = memory;
        this.zone = zone;
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        String person = incoming.person().id();
        Leave leave = incoming.person().role() == Person.Role.STUDENT && !isAlways(incoming)
                ? supervise.leave(person, incoming.at())
                : new Leave.Free();
        if (leave instanceof Leave.Free || memory.recall(person).awaiting() == Recall.Awaiting.SAFETY) {
            behind.receive(incoming, sink);
        } else if (leave instanceof Leave.Paused(Instant until)) {
            exchange.reply("jeda", Wording.say("ortu-dijeda", GuardianScreens.moment(until, zone)));
        } else if (leave instanceof Leave.Spent(int minutes)) {
            exchange.reply("batas", Wording.say("ortu-habis", String.valueOf(minutes)));
        }
    }

    private static boolean isAlways(Incoming incoming) {
        return switch (incoming.content()) {
            case Incoming.Words(String text) -> ALWAYS.contains(text.strip().split("\\s", 2)[0]);
            case Incoming.Press(String action) -> action.startsWith(Actions.CRISIS + ":") || action.startsWith("data:");
            case Incoming.Sent sent -> false;
            case Incoming.Unreadable unreadable -> false;
        };
    }
}
