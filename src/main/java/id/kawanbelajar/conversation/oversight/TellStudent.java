package id.kawanbelajar.conversation.oversight;

import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.people.opening.Opening;
import id.kawanbelajar.people.opening.TellOpened;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/** Says to a student, in the chat, who read their conversation and why. */
public final class TellStudent implements TellOpened.Teller {
    private static final Duration WORTH_TELLING = Duration.ofDays(30);

    private final OpeningMessages messages;
    private final Herald herald;
    private final InstantSource clock;

    public TellStudent(SchoolRegister register, Herald herald, InstantSource clock, ZoneId zone) {
        this.messages = new OpeningMessages(new Names(register), zone);
        this.herald = herald;
        this.clock = clock;
    }

    @Override
    public void tell(Opening opening) {
        herald.tell(
                opening.student(),
                "buka/" + opening.id() + "/kabar",
                messages.told(opening),
                clock.instant().plus(WORTH_TELLING));
    }
}
