package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.people.Person;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Talks with a listener in a test, and remembers what everybody was told last. */
public final class DeskTalk {
    public static final String BEHIND = "(diteruskan)";

    private final Map<String, Message> last = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Listener listener;
    private Instant now = Instant.parse("2026-11-24T05:00:00Z");
    private int messages;

    public DeskTalk(BiFunction<Listener, Outlets, Listener> inFront) {
        this.listener = inFront.apply(behind(), new Outlets());
    }

    private static Listener behind() {
        return new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                sink.reply(incoming.id() + "/b", Message.of(BEHIND), false);
            }

            @Override
            public void awaitTrailing(String person) {}
        };
    }

    /** Tells and shows into this talk. */
    public final class Outlets implements Herald {
        @Override
        public boolean tell(String person, String id, Message message, Instant until) {
            boolean first = told.add(id);
            if (first) {
                last.put(person, message);
            }
            return first;
        }

        public void show(String person, String card, Message message) {
            last.put(person, message);
        }
    }

    public static Person person(String id, Person.Role role) {
        return new Person(id, "sekolah", role, null, false, false);
    }

    public void at(Instant moment) {
        now = moment;
    }

    public String say(Person person, String words) {
        return hand(person, new Incoming.Words(words));
    }

    /** Presses a button of what was said last. */
    public String press(Person person, String label) {
        Message message = last.get(person.id());
        Button button = (message == null ? List.<List<Button>>of() : message.buttons())
                .stream()
                        .flatMap(List::stream)
                        .filter(one -> one.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + label + " under " + message));
        return hand(person, new Incoming.Press(button.action()));
    }

    public String hand(Person person, Incoming.Content content) {
        messages++;
        listener.receive(new Incoming("m" + messages, person, content, now), new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answersQuestion) {
                last.put(person.id(), message);
            }

            @Override
            public void draft(String textSoFar) {}
        });
        return heard(person.id());
    }

    /** Returns what somebody was told last, buttons and files in brackets; blank if nothing. */
    public String heard(String person) {
        Message message = last.get(person);
        return message == null ? "" : text(message);
    }

    private static String text(Message message) {
        String words = message.parts().stream().map(DeskTalk::text).collect(Collectors.joining("\n"));
        String buttons = message.buttons().stream()
                .flatMap(List::stream)
                .map(button -> "[" + button.label() + "]")
                .collect(Collectors.joining(" "));
        return words + "\n" + buttons;
    }

    private static String text(Part part) {
        return switch (part) {
            case Part.Paragraph(List<Span> spans) ->
                spans.stream()
                        .map(span -> span instanceof Span.Plain(String plain) ? plain : "")
                        .collect(Collectors.joining());
            case Part.File file -> "[" + file.file().name() + "]";
            default -> part.toString();
        };
    }
}
