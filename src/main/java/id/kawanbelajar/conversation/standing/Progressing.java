package id.kawanbelajar.conversation.standing;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.practising.Due;
import id.kawanbelajar.conversation.wording.StandingMessages;
import id.kawanbelajar.conversation.wording.WhyMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.ReviewSubject;
import id.kawanbelajar.progress.LevelBar;
import id.kawanbelajar.progress.LevelPicture;
import id.kawanbelajar.progress.Mastery;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a person how far they are: by chapter, by topic, and why. Only their own answers speak, nobody is compared. */
public final class Progressing {
    private static final Logger LOG = LoggerFactory.getLogger(Progressing.class);
    private static final String CHAPTER = "bab";
    private static final String CHART = "grafik";

    private final Due due;
    private final Practised practised;
    private final LevelPicture picture;

    /**
     * @param picture draws the levels
     */
    public Progressing(Due due, Shelf shelf, Curriculum curriculum, LevelPicture picture) {
        this.picture = picture;
        this.due = due;
        this.practised = new Practised(due.learning().knowledge(), shelf, curriculum);
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
        return due.today(exchange).stream().map(ReviewSubject::topic).distinct().toList();
    }

    /**
     * Takes a button of it.
     *
     * @param about {@code bab}, {@code topik} or {@code grafik}, a colon, and which
     */
    public void press(Exchange exchange, String about) {
        int colon = about.indexOf(':');
        if (about.startsWith(CHART)) {
            chart(exchange);
            return;
        }
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

    private void chart(Exchange exchange) {
        List<LevelBar> bars =
                StandingMessages.bars(practised.chapters(exchange.person().id(), Leafing.reader(exchange.person())));
        try {
            byte[] png = picture.draw(Wording.sentence("kemajuan-judul"), bars);
            exchange.reply("kemajuan", StandingMessages.chart(png, bars));
        } catch (UnavailableException e) {
            LOG.warn("progress is told without its picture: {}", e.getMessage());
            exchange.reply("kemajuan", Wording.say("kemajuan-tanpa-gambar"));
        }
    }

    private void why(Exchange exchange, StandingMessages.ChapterStanding chapter, TopicId topic) {
        Mastery mastery = due.learning().knowledge().assess(exchange.person().id(), topic.toString());
        exchange.reply("kemajuan", WhyMessages.why(chapter.title(topic), topic, mastery));
    }
}
