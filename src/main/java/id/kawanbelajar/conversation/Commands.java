package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.conversation.wording.Wording;
import java.util.Locale;

/** What begins with a slash. */
final class Commands {
    private final Desk desk;
    private final Leafing leafing;
    private final Study study;
    private final Reminding reminding;

    Commands(Desk desk, Leafing leafing, Study study, Reminding reminding) {
        this.desk = desk;
        this.leafing = leafing;
        this.study = study;
        this.reminding = reminding;
    }

    /** Obeys a command such as {@code /start} or {@code /start@KawanBot}. */
    void obey(Exchange exchange, String text) {
        switch (text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "start", "mulai" -> desk.start(exchange);
            case "bantuan", "help" -> desk.help(exchange);
            case "materi" -> leafing.subjects(exchange);
            case "latihan" -> study.practising().begin(exchange, "");
            case "kemajuan" -> study.progressing().overview(exchange);
            case "senyap" -> reminding.mute(exchange);
            case "rencana", "jadwal" -> study.plans().show(exchange);
            case "hapus" -> desk.askErase(exchange);
            case "privasi" -> desk.privacy(exchange);
            case "hemat" -> desk.setShort(exchange, !exchange.person().shortMode());
            default -> exchange.reply("perintah", Wording.say("perintah-lain"));
        }
    }
}
