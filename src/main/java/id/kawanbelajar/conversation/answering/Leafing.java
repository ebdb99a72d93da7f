package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.OpenPage;
import id.kawanbelajar.material.place.PlaceInBook;
import id.kawanbelajar.material.place.ReadChapter;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.place.SummariseChapter;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.practice.sitting.FigureImages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leafing through the published chapters: subject, chapter, page, summary. Safe for use by many threads. */
public final class Leafing {
    private final FindChapter chapters;
    private final ReadChapter reading;
    private final OpenPage pages;
    private final SummariseChapter summaries;
    private final Curriculum curriculum;
    private final PagePicture picture;
    private final Notes notes;

    public Leafing(Shelf shelf, Curriculum curriculum, FigureImages figures, Notes notes) {
        this.notes = notes;
        this.chapters = new FindChapter(shelf);
        this.reading = new ReadChapter(shelf);
        this.pages = new OpenPage(shelf);
        this.summaries = new SummariseChapter(shelf);
        this.curriculum = curriculum;
        this.picture = new PagePicture(figures);
    }

    /** Offers the subjects that have chapters. */
    public void subjects(Exchange exchange) {
        List<Button> buttons = chapters.contents(reader(exchange.person())).keySet().stream()
                .map(code -> Wording.button(name(code), Actions.LEAF, code))
                .toList();
        exchange.reply(
                "materi",
                buttons.isEmpty()
                        ? Wording.say("materi-kosong")
                        : Wording.with(Wording.rows(2, buttons), Wording.sentence("materi-mapel")));
    }

    /** Offers the chapters of a subject. */
    public void chapters(Exchange exchange, String mapel) {
        List<Button> buttons = chapters.in(new PlaceInBook(mapel, null, reader(exchange.person()))).stream()
                .map(Leafing::button)
                .toList();
        exchange.reply("bab", Wording.with(Wording.rows(1, buttons), Wording.sentence("materi-bab", name(mapel))));
    }

    /** Offers to read a chapter or its summary. */
    public void chapter(Exchange exchange, String id) {
        exchange.reply(
                "bab",
                find(exchange, id)
                        .map(chapter -> Wording.with(
                                List.of(List.of(
                                        Wording.button("Baca", Actions.READ, "0:" + id),
                                        Wording.button("Rangkuman", Actions.SUMMARY, id))),
                                Wording.sentence("materi-buka", ChapterMessages.title(chapter), chapter.book())))
                        .orElseGet(() -> Wording.say("tempat-tidak-ada")));
    }

    /** Shows a stretch of a chapter and the button to the next. */
    public void read(Exchange exchange, String id, int from) {
        exchange.reply(
                "baca",
                find(exchange, id)
                        .flatMap(chapter -> reading.read(chapter, from)
                                .map(stretch -> stretch.passages().isEmpty()
                                        ? Wording.say("sudah-habis")
                                        : picture.in(ChapterMessages.stretch(chapter, stretch), chapter.id())))
                        .orElseGet(() -> Wording.say("tempat-tidak-ada")));
    }

    /** Shows a section of a chapter from its heading on. */
    public void section(Exchange exchange, String id, String heading) {
        read(
                exchange,
                id,
                find(exchange, id)
                        .map(chapter -> reading.below(chapter, heading))
                        .orElse(0));
    }

    /** Sums a chapter up by its own headings and definitions. */
    public void summary(Exchange exchange, String id) {
        exchange.reply(
                "rangkuman",
                find(exchange, id)
                        .flatMap(chapter -> summaries
                                .summarise(chapter)
                                .map(ChapterMessages::summary)
                                .map(said -> doubtable(
                                        exchange, Wording.sentence("rangkuman", ChapterMessages.title(chapter)), said)))
                        .orElseGet(() -> Wording.say("tempat-tidak-ada")));
    }

    /** Shows a printed page of a chapter. */
    public void page(Exchange exchange, String id, String label) {
        exchange.reply(
                "halaman",
                find(exchange, id)
                        .flatMap(chapter -> pages.page(chapter, label))
                        .map(page -> picture.in(
                                words(exchange, page), page.material().id()))
                        .orElseGet(() -> Wording.say("tempat-tidak-ada")));
    }

    /** Returns the words of a page. */
    Message words(Exchange exchange, OpenPage.Page page) {
        return doubtable(
                exchange,
                Wording.sentence("halaman", ChapterMessages.title(page.material()), page.page()),
                ChapterMessages.page(page));
    }

    /** What is read of the material can be reported as wrong like any answer. */
    private Message doubtable(Exchange exchange, String about, Message said) {
        String id = notes.keepOnce(exchange, about);
        return new Message(
                said.parts(),
                Stream.concat(said.buttons().stream(), AnswerMessages.doubt(id).stream())
                        .toList());
    }

    private Optional<Material> find(Exchange exchange, String id) {
        return chapters.withId(new MaterialId(id), reader(exchange.person()));
    }

    private static Button button(Material chapter) {
        return Wording.button(
                ChapterMessages.titleWithYear(chapter),
                Actions.CHAPTER,
                chapter.id().value());
    }

    /** Returns what a person may open. */
    public static Audience reader(Person person) {
        return person.role() == Person.Role.STUDENT ? Audience.STUDENT : Audience.TEACHER;
    }

    private String name(String code) {
        return curriculum.find(code).map(Mapel::name).orElse(code);
    }
}
