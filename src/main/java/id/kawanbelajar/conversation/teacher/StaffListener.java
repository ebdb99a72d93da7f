package id.kawanbelajar.conversation.teacher;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.people.Person;

/** Hears the staff of the school first; what it does not take, and all that others say, goes on to who listens behind it. */
public abstract class StaffListener implements Listener {
    private final Listener behind;

    protected StaffListener(Listener behind) {
        this.behind = behind;
    }

    @Override
    public final void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    @Override
    public final void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        boolean taken = hears(incoming.person().role())
                && switch (incoming.content()) {
                    case Incoming.Words(String text) -> words(exchange, text.strip());
                    case Incoming.Press(String action) -> press(exchange, action);
                    case Incoming.Sent(SentFile file) -> sent(exchange, file);
                    case Incoming.Unreadable unreadable -> false;
                };
        if (!taken) {
            behind.receive(incoming, sink);
        }
    }

    /** Returns whether people of a role are heard here. */
    protected boolean hears(Person.Role role) {
        return role == Person.Role.TEACHER || role == Person.Role.ADMIN;
    }

    /** Takes words of somebody heard; returns whether they were meant for this. */
    protected abstract boolean words(Exchange exchange, String text);

    /** Takes a press of somebody heard; returns whether the button was one of this. */
    protected abstract boolean press(Exchange exchange, String action);

    /** Takes a file of somebody heard; returns whether it was meant for this. */
    protected boolean sent(Exchange exchange, SentFile file) {
        return false;
    }

    /** Hands something else to who listens behind. */
    protected final void handOn(Incoming incoming, ReplySink sink) {
        behind.receive(incoming, sink);
    }
}
