package id.kawanbelajar.conversation.confirming;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.memory.Recall.Awaiting;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.plan.PlanActions;
import id.kawanbelajar.language.PlainWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Lets "ya" and "tidak" press the buttons of the question "Yakin?", in the very next message only. */
public final class Confirming {
    private static final Pattern YES =
            Pattern.compile("^(?:iya|ya|yakin|hapus)(?: (?:iya|ya|yakin|hapus|saja|dong|deh|banget|kakak|jadi))*$");
    private static final Pattern NO =
            Pattern.compile("^(?:tidak|jangan|batal)(?: (?:jadi|usah|jangan|dulu|hapus|deh|dong|ya|kakak|saja))*$");
    private static final Map<Awaiting, String> ACTIONS = Map.of(
            Awaiting.SURE_TO_ERASE, Actions.of(Actions.ERASE, ""),
            Awaiting.SURE_TO_FORGET_PLAN, Actions.of(Actions.PLAN, PlanActions.of(PlanActions.FORGET, "")));

    private final ConversationMemory memory;

    public Confirming(ConversationMemory memory) {
        this.memory = memory;
    }

    /** Returns what the button does that a message says in words; whatever came, the question is no longer open. */
    public Optional<String> pressed(Incoming incoming) {
        Recall recall = memory.recall(incoming.person().id());
        String action = ACTIONS.get(recall.awaiting());
        if (action == null) {
            return Optional.empty();
        }
        memory.keep(incoming.person().id(), recall.expecting(Awaiting.NOTHING), incoming.at());
        return incoming.content() instanceof Incoming.Words(String text)
                ? answer(PlainWords.of(text)).map(action::concat)
                : Optional.empty();
    }

    private static Optional<String> answer(String plain) {
        if (YES.matcher(plain).matches()) {
            return Optional.of("ya");
        }
        return NO.matcher(plain).matches() ? Optional.of("tidak") : Optional.empty();
    }

    /** Remembers the question, where one of the replies asked it. */
    public void asked(Incoming incoming, Awaiting question) {
        if (question != Awaiting.NOTHING) {
            String person = incoming.person().id();
            memory.keep(person, memory.recall(person).expecting(question), incoming.at());
        }
    }

    /**
     * A sink that notes which question went through it.
     *
     * @param sink where replies go on to
     * @param question the last one; {@link Awaiting#NOTHING} where none was asked
     */
    public record Watched(ReplySink sink, AtomicReference<Awaiting> question) implements ReplySink {
        /** Nothing was asked yet. */
        public Watched(ReplySink sink) {
            this(sink, new AtomicReference<>(Awaiting.NOTHING));
        }

        @Override
        public void reply(String id, Message message, boolean answersQuestion) {
            List<String> offered = message.buttons().stream()
                    .flatMap(List::stream)
                    .map(Button::action)
                    .toList();
            ACTIONS.forEach((awaited, action) -> {
                if (offered.contains(action + "ya")) {
                    question.set(awaited);
                }
            });
            sink.reply(id, message, answersQuestion);
        }

        @Override
        public void draft(String textSoFar) {
            sink.draft(textSoFar);
        }
    }
}
