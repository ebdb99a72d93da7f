package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.intent.IntentReader;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.plan.PlanActions;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps lessons shut where they are: no answer, no explanation, no practice, no photo read. What concerns the student and not a
 * lesson stays open during an exam; where everything is off, only the buttons under the words of a crisis do. All else goes on
 * to who listens behind it.
 */
public final class ShutLessons implements Listener {
    private static final Set<String> OPEN_COMMANDS = Set.of(
            "start",
            "mulai",
            "bantuan",
            "help",
            "data",
            "dataku",
            "privasi",
            "izin",
            "hapus",
            "rencana",
            "jadwal",
            "kemajuan",
            "senyap",
            "hemat",
            "unduh",
            "keberatan",
            "profil",
            "ganti",
            "keluar");

    /** The buttons that lead to the material, to the model, or to practice. */
    private static final Set<String> LESSONS = Set.of(
            Actions.SOURCES,
            Actions.AGAIN,
            Actions.EASIER,
            Actions.SUBJECT,
            Actions.LEAF,
            Actions.CHAPTER,
            Actions.READ,
            Actions.PAGE,
            Actions.SUMMARY,
            Actions.PRACTICE,
            Actions.PHOTO);

    /** Of the plan's buttons, those that begin or go on with a block. */
    private static final Set<String> BLOCKS = Set.of(PlanActions.BEGIN, PlanActions.STEP);

    private final Listener behind;
    private final Shut shut;
    private final SafetyCheck check;
    private final IntentReader intents = new IntentReader();
    private final InstantSource clock;

    public ShutLessons(Listener behind, Shut shut, SafetyCheck check, InstantSource clock) {
        this.behind = behind;
        this.shut = shut;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    /** Shut is what is shut when the message is answered, not when it was sent: nobody gets by with an old one. */
    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Optional<Message> why = shut.why(incoming.person(), clock.instant());
        if (why.isPresent() && !passes(incoming)) {
            new Exchange(incoming, sink).reply("tutup", why.get());
        } else {
            behind.receive(incoming, sink);
        }
    }

    private boolean passes(Incoming incoming) {
        boolean off = shut.isOff(incoming.person());
        return switch (incoming.content()) {
            case Incoming.Words(String text) -> isCrisis(text) || (!off && opensNothing(text.strip()));
            case Incoming.Press(String action) -> off ? kind(action).equals(Actions.CRISIS) : !isLesson(action);
            case Incoming.Sent sent -> false;
            case Incoming.Unreadable unreadable -> false;
        };
    }

    private boolean isCrisis(String text) {
        return check.check(text) instanceof Verdict.Crisis;
    }

    private boolean opensNothing(String text) {
        if (text.startsWith("/")) {
            String command = text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
            return OPEN_COMMANDS.contains(command);
        }
        return intents.read(text) == Intent.FEELINGS;
    }

    private static boolean isLesson(String action) {
        String kind = kind(action);
        boolean block = kind.equals(Actions.PLAN)
                && BLOCKS.contains(action.substring(kind.length() + 1).split(":", 2)[0]);
        return LESSONS.contains(kind) || block;
    }

    private static String kind(String action) {
        return action.split(":", 2)[0];
    }
}
