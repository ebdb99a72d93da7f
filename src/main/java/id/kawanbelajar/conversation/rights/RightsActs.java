package id.kawanbelajar.conversation.rights;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.rights.DataMessages;
import id.kawanbelajar.conversation.wording.rights.RightsMessages;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.rights.Ticket;
import id.kawanbelajar.people.rights.Wishes.What;
import id.kawanbelajar.people.rights.Wishes.Wish;
import java.util.List;
import java.util.Map;

/** Asks before each act on somebody's data, and acts. Whoever calls has seen to it that the data is theirs. */
final class RightsActs {
    private static final int LONGEST = 1000;

    private final RightsMeans means;

    RightsActs(RightsMeans means) {
        this.means = means;
    }

    void menu(Exchange exchange, String subject) {
        exchange.reply("data", DataMessages.menu(subject, called(exchange, subject)));
    }

    /** Returns what a child is called. */
    String name(String person) {
        return means.register().name(person).orElse("anak Bapak/Ibu");
    }

    private String called(Exchange exchange, String subject) {
        if (!subject.equals(exchange.person().id())) {
            return name(subject);
        }
        return exchange.person().role() == Person.Role.STUDENT ? "kamu" : "Bapak/Ibu";
    }

    /**
     * Obeys a button.
     *
     * @param step {@code menu}, {@code tanya} to ask first, {@code lagi} to ask once more, {@code ya} to act
     */
    void press(Exchange exchange, String step, String what, String subject) {
        String who = called(exchange, subject);
        switch (step) {
            case "menu" -> menu(exchange, subject);
            case "tanya" -> exchange.reply("data", DataMessages.question(what, subject, who));
            case "lagi" -> exchange.reply("data", DataMessages.sure(subject));
            case "ya" -> act(exchange, what, subject, who);
            default -> exchange.reply("data", Wording.say("data-batal"));
        }
    }

    private void act(Exchange exchange, String what, String subject, String who) {
        String by = exchange.person().id();
        switch (what) {
            case "lihat" -> show(exchange, subject, who);
            case "unduh" -> download(exchange, subject, who);
            case "hapus" ->
                exchange.reply(
                        "data",
                        Wording.say(
                                "data-hapus",
                                who,
                                RightsMessages.moment(means.leaving().erase(subject, by), means.zone())));
            case "cabut" ->
                exchange.reply(
                        "data",
                        Wording.say(
                                "data-cabut",
                                who,
                                RightsMessages.moment(means.leaving().withdraw(subject, by), means.zone())));
            case "nama" -> await(exchange, subject, What.NAME, "data-perbaiki-nama");
            case "kelas" -> await(exchange, subject, What.CLASS, "data-perbaiki-kelas");
            case "keberatan" -> await(exchange, subject, What.OBJECTION, "data-keberatan");
            default -> exchange.reply("data", Wording.say("tombol-lama"));
        }
    }

    private void show(Exchange exchange, String subject, String who) {
        done(exchange, subject, Ticket.Kind.SEE);
        exchange.reply("data", DataMessages.kinds(who, data(exchange, subject)));
    }

    private void download(Exchange exchange, String subject, String who) {
        Map<String, List<Map<String, Object>>> data = data(exchange, subject);
        done(exchange, subject, Ticket.Kind.DOWNLOAD);
        exchange.reply("data", DataMessages.files(who, data, means.json().apply(data)));
    }

    /** A guardian sees no word that the child wrote. */
    private Map<String, List<Map<String, Object>>> data(Exchange exchange, String subject) {
        return means.data().of(subject, subject.equals(exchange.person().id()));
    }

    /** What is done at once is a request like the others, and done. */
    private void done(Exchange exchange, String subject, Ticket.Kind kind) {
        String by = exchange.person().id();
        long number = means.tickets().open(subject, by, kind, "", exchange.at());
        means.tickets().settle(number, by, exchange.at());
    }

    private void await(Exchange exchange, String subject, What what, String sentence) {
        boolean listed = means.register().member(subject).isPresent();
        if (what != What.OBJECTION && !listed) {
            exchange.reply("data", Wording.say("data-perbaiki-sendiri"));
            return;
        }
        means.wishes().await(exchange.person().id(), new Wish(subject, what, exchange.at()));
        exchange.reply("data", Wording.say(sentence));
    }

    void written(Exchange exchange, Wish wish, String text) {
        String words = text.substring(0, Math.min(text.length(), LONGEST));
        Ticket.Kind kind = wish.what() == What.OBJECTION ? Ticket.Kind.OBJECT : Ticket.Kind.CORRECT;
        String noted = switch (wish.what()) {
            case NAME -> "nama: " + words;
            case CLASS -> "kelas: " + words;
            case OBJECTION -> words;
        };
        long number = means.tickets().open(wish.subject(), exchange.person().id(), kind, noted, exchange.at());
        exchange.reply(
                "data",
                Wording.say(
                        "data-dicatat",
                        String.valueOf(number),
                        RightsMessages.moment(exchange.at().plus(Ticket.WITHIN), means.zone())));
    }
}
