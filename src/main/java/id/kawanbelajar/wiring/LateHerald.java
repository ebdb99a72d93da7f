package id.kawanbelajar.wiring;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import java.time.Instant;
import java.util.function.Supplier;

/** A herald for parts that are built before the line on which it speaks; the line is looked for at every word. */
public record LateHerald(Supplier<Herald> line) implements Herald {
    @Override
    public boolean tell(String person, String id, Message message, Instant until) {
        return line.get().tell(person, id, message, until);
    }

    @Override
    public boolean answer(String person, String id, Message message, Instant until, String to) {
        return line.get().answer(person, id, message, until, to);
    }

    @Override
    public boolean alarm(String person, String id, Message message, Instant until) {
        return line.get().alarm(person, id, message, until);
    }

    @Override
    public Herald notBefore(Instant from) {
        return line.get().notBefore(from);
    }
}
