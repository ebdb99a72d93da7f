package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Answering;
import id.kawanbelajar.conversation.answering.FollowUps;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.answering.ShowSources;
import id.kawanbelajar.conversation.door.CrisisCare;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.Optional;
import java.util.function.Consumer;

/** What a button does when it is pressed. */
final class Presses {
    private final Answering answering;
    private final FollowUps followUps;
    private final Leafing leafing;
    private final Study study;
    private final Stores stores;
    private final Desk desk;
    private final CrisisCare care;
    private final ShowSources sources;

    Presses(
            Answering answering,
            FollowUps followUps,
            Leafing leafing,
            Study study,
            Stores stores,
            Desk desk,
            CrisisCare care,
            ShowSources sources) {
        this.sources = sources;
        this.answering = answering;
        this.followUps = followUps;
        this.leafing = leafing;
        this.study = study;
        this.stores = stores;
        this.desk = desk;
        this.care = care;
    }

    void press(Exchange exchange, String action) {
        int colon = action.indexOf(':');
        String about = action.substring(colon + 1);
        switch (colon < 0 ? action : action.substring(0, colon)) {
            case Actions.SOURCES -> with(exchange, about, answer -> sources.show(exchange, answer));
            case Actions.AGAIN -> with(exchange, about, a -> followUps.again(exchange, a, Wish.Style.ANOTHER_WAY));
            case Actions.EASIER -> with(exchange, about, a -> followUps.again(exchange, a, Wish.Style.SIMPLER));
            case Actions.SUBJECT -> subject(exchange, about);
            case Actions.JENJANG -> desk.years(exchange, about);
            case Actions.KELAS -> desk.kelas(exchange, about);
            case Actions.ERASE -> desk.erase(exchange, about.equals("ya"));
            case Actions.LEAF -> leafing.chapters(exchange, about);
            case Actions.CHAPTER -> leafing.chapter(exchange, about);
            case Actions.READ -> read(exchange, about);
            case Actions.PAGE -> page(exchange, about);
            case Actions.SUMMARY -> leafing.summary(exchange, about);
            case Actions.PRACTICE -> study.practising().press(exchange, about);
            case Actions.PROGRESS -> study.progressing().press(exchange, about);
            case Actions.CRISIS -> crisis(exchange, about);
            default -> exchange.reply("tombol", Wording.say("tombol-lama"));
        }
    }

    private void crisis(Exchange exchange, String about) {
        exchange.reply(
                "krisis", care.pressed(exchange.person(), exchange.incoming().id(), about, exchange.at()));
    }

    private void with(Exchange exchange, String id, Consumer<LoggedAnswer> act) {
        Optional<LoggedAnswer> answer = stores.answers().find(exchange.person().id(), id);
        answer.ifPresentOrElse(act, () -> exchange.reply("hilang", Wording.say("jawaban-hilang")));
    }

    private void subject(Exchange exchange, String about) {
        int colon = about.indexOf(':');
        String mapel = about.substring(0, Math.max(0, colon));
        with(exchange, about.substring(colon + 1), answer -> answering.answerIn(exchange, answer.question(), mapel));
    }

    private void read(Exchange exchange, String about) {
        int colon = about.indexOf(':');
        leafing.read(exchange, about.substring(colon + 1), Integer.parseInt(about.substring(0, colon)));
    }

    private void page(Exchange exchange, String about) {
        int colon = about.indexOf(':');
        leafing.page(exchange, about.substring(colon + 1), about.substring(0, colon));
    }
}
