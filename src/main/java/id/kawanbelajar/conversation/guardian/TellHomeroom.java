package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Duration;
import java.time.Instant;

/** Tells those who look after a class something about it. */
public final class TellHomeroom {
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final SchoolRegister register;
    private final Herald herald;

    public TellHomeroom(SchoolRegister register, Herald herald) {
        this.register = register;
        this.herald = herald;
    }

    /**
     * Tells the homeroom teachers of a class once.
     *
     * @param id unique for what is told
     */
    public void tell(String rombel, String id, Message message, Instant now) {
        register.lookingAfter(rombel)
                .forEach(teacher -> herald.tell(teacher, id + "/" + teacher, message, now.plus(WORTH_TELLING)));
    }
}
