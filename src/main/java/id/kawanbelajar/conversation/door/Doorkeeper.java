package id.kawanbelajar.conversation.door;

import id.kawanbelajar.people.Account;

/** Looks at a message in memory before anything of it is stored. Safe for use by many threads. */
public interface Doorkeeper {
    /**
     * Decides whether the message may be stored and handed to the {@link Listener}.
     *
     * @param sender the account it came from; registered as a person when it is served for the first time
     * @param words what was written; blank for anything but words
     * @param messageId as {@link Incoming#id()} would be, so that a message counts once when it comes again
     * @throws id.kawanbelajar.failure.UnavailableException if people cannot be looked up now
     */
    Admission admit(Account sender, String words, String messageId);
}
