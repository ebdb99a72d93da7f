package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.joining.JoinSecret;
import java.util.List;

/** Receives whoever opens the link that was made for a guardian. Safe for use by many threads. */
public interface GuardianArrival {
    /** Asks for the signed letter instead. */
    GuardianArrival BY_LETTER =
            (sender, child, link, messageId) -> new Lobby.Outcome.Stay(List.of(Wording.say("masuk-wali-surat")));

    /**
     * Receives them. The link can be used when this is called and has not been used yet.
     *
     * @param sender any account, also the child's own
     * @param child internal id of the child whose guardian the link is for
     */
    Lobby.Outcome arrive(Account sender, String child, JoinSecret link, String messageId);
}
