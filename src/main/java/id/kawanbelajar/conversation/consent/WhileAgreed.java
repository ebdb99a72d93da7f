package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.people.consent.Consents;
import java.time.Instant;

/**
 * Tells nothing more to a student whose guardian refused or took back consent. Whoever was never asked, as in a trial of the
 * operator's own list, is told everything.
 */
public final class WhileAgreed implements Herald {
    private final Herald herald;
    private final Consents consents;

    public WhileAgreed(Herald herald, Consents consents) {
        this.herald = herald;
        this.consents = consents;
    }

    @Override
    public boolean tell(String person, String id, Message message, Instant until) {
        return agreed(person) && herald.tell(person, id, message, until);
    }

    @Override
    public boolean answer(String person, String id, Message message, Instant until, String to) {
        return agreed(person) && herald.answer(person, id, message, until, to);
    }

    @Override
    public Herald notBefore(Instant from) {
        return new WhileAgreed(herald.notBefore(from), consents);
    }

    /** Somebody may be in danger: told whatever was agreed. */
    @Override
    public boolean alarm(String person, String id, Message message, Instant until) {
        return herald.alarm(person, id, message, until);
    }

    private boolean agreed(String person) {
        return switch (consents.of(person).state()) {
            case AWAITED, GIVEN -> true;
            case REFUSED, ENDED -> false;
        };
    }
}
