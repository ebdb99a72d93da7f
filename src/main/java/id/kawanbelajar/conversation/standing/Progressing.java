package id.kawanbelajar.conversation.standing;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.wording.StandingMessages;
import id.kawanbelajar.conversation.wording.WhyMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.DailyCap;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.progress.Mastery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells a person how far they are: by chapter, by topic, and why. Only their own answers speak, nobody is compared. */
public final class Progressing {
    private static final String CHAPTER = "bab";

    private final Learning learning;
    private final Practised practised;

    public Progressing(Learning learning, Shelf shelf, Curriculum curriculum) {
        this.learning = learning;
        this.practised = new Practised(learning.knowledge(), shelf, curriculum);
    }

    /** Shows every chapter that was practised, and what is to be reviewed today. */
    public void overview(Exchange exchange) {
        List<StandingMessages.ChapterStanding> chapters =
                practised.chapters(exchange.person().id(), Leafing.reader(exchange.person()));
        exchange.reply(
                "kemajuan",
                chapters.isEmpty()
                        ? Wording.say("kemajuan-kosong")
                        : StandingMessages.overview(chapters, dueToday(exchange)));
    }

    private List<TopicId> dueToday(Exchange exchange) {
        LocalDate today = LocalDate.ofInstant(exchange.at(), learning.zone());
        List<KeptCard> cards = learning.cards().of(exchange.person().id());
        return learning
                .due()
                .on(today, cards, List.of(), DailyCap.of(exchange.person().kelas()))
                .stream()
                .map(card -> card.subject().topic())
                .distinct()
                .toList();
    }

    /**
     * Takes a button of it.
     *
     * @param about {@code bab} or {@code topik}, a colon, and which
     */
    public void press(Exchange exchange, String about) {
        int colon = about.indexOf(':');
        String of = about.substring(colon + 1);
        boolean chapter = about.substring(0, Math.max(0, colon)).equals(CHAPTER);
        Optional<StandingMessages.ChapterStanding> standing = practised.chapter(
                exchange.person().id(),
                chapter ? new MaterialId(of) : TopicId.of(of).chapter(),
                Leafing.reader(exchange.person()));
        if (standing.isEmpty()) {
            exchange.reply("kemajuan", Wording.say("tombol-lama"));
        } else if (chapter) {
            exchange.reply("kemajuan", StandingMessages.chapter(standing.get(), dueToday(exchange)));
        } else {
            why(exchange, standing.get(), TopicId.of(of));
        }
    }

    private void why(Exchange exchange, StandingMessages.ChapterStanding chapter, TopicId topic) {
        Mastery mastery = learning.knowledge().assess(exchange.person().id(), topic.toString());
        exchange.reply("kemajuan", WhyMessages.why(chapter.title(topic), topic, mastery));
    }
}
