package id.kawanbelajar.conversation.door;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import java.util.List;
import java.util.Map;

/** A lobby that nobody leaves: says who may let them in. */
public final class ClosedLobby implements Lobby {
    private final FixedTexts texts;

    public ClosedLobby(FixedTexts texts) {
        this.texts = texts;
    }

    @Override
    public Outcome receive(Account sender, String words, String messageId) {
        Message consent = texts.message("sebelum-izin", Map.of(), List.of())
                .with(Wording.sentence("nomor-akun", sender.address()));
        return new Outcome.Stay(
                words.startsWith("/privasi")
                        ? List.of(Wording.say("privasi", texts.text("kontak-privasi")), consent)
                        : List.of(consent));
    }
}
