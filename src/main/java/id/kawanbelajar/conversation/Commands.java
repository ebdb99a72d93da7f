package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.conversation.wording.Wording;
import java.util.Locale;

/** What begins with a slash. */
final class Commands {
    private final Desk desk;
    private final Leafing leafing;
    private final Practising practising;
    private final Reminding reminding;

    Commands(Desk desk, Leafing leafing, Practising practising, Reminding reminding) {
        this.desk = desk;
        this.leafing = leafing;
        this.practising = practising;
        this.reminding = reminding;
    }

    /** Obeys a command such as {@code /start} or {@code /start@KawanBot}. */
    void obey(Exchange exchange, String text) {
        switch (text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "start", "mulai" -> desk.start(exchange);
            case "bantuan", "help" -> desk.help(exchange);
            case "materi" -> leafing.subjects(exchange);
            case "latihan" -> practising.begin(exchange, "");
            case "senyap" -> reminding.mute(exchange);
            case "hapus" -> desk.askErase(exchange);
            case "privasi" -> desk.privacy(exchange);
            case "hemat" -> desk.setShort(exchange, !exchange.person().shortMode());
            default -> exchange.reply("perintah", Wording.say("perintah-lain"));
        }
    }
}
