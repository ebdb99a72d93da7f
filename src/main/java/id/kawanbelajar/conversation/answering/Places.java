package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.intent.NamedPlace;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.OpenPage;
import id.kawanbelajar.material.place.PlaceInBook;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.people.Person;
import java.util.List;
import java.util.function.Function;

/**
 * Shows the page or the chapter that a message names. Where nobody names a year, the person's own comes first and the
 * others only where it has nothing. Several that fit are offered. Safe for use by many threads.
 */
public final class Places {
    private final FindChapter chapters;
    private final OpenPage pages;
    private final NamedSubject subjects;
    private final Leafing leafing;

    public Places(Shelf shelf, NamedSubject subjects, Leafing leafing) {
        this.chapters = new FindChapter(shelf);
        this.pages = new OpenPage(shelf);
        this.subjects = subjects;
        this.leafing = leafing;
    }

    /** Answers a message that names a place. */
    public void show(Exchange exchange, String words) {
        NamedPlace named = NamedPlace.in(words, subjects);
        if (named.isPage()) {
            page(exchange, named);
        } else {
            chapter(exchange, named);
        }
    }

    private void page(Exchange exchange, NamedPlace named) {
        List<OpenPage.Page> found = fitting(exchange.person(), named, place -> pages.open(place, named.page()));
        if (found.size() == 1) {
            exchange.reply("halaman", leafing.words(exchange, found.getFirst()));
        } else {
            offer(exchange, found.stream().map(OpenPage.Page::material).toList(), Actions.PAGE, named.page() + ":");
        }
    }

    private void chapter(Exchange exchange, NamedPlace named) {
        List<Material> found = fitting(exchange.person(), named, place -> chapters.find(place, named.chapter()));
        if (found.size() == 1) {
            leafing.summary(exchange, found.getFirst().id().value());
        } else {
            offer(exchange, found, Actions.CHAPTER, "");
        }
    }

    private static <T> List<T> fitting(Person person, NamedPlace named, Function<PlaceInBook, List<T>> search) {
        PlaceInBook said = new PlaceInBook(named.mapel(), named.kelas(), Leafing.reader(person));
        if (named.kelas() != null || person.kelas() == null) {
            return search.apply(said);
        }
        List<T> own = search.apply(new PlaceInBook(named.mapel(), person.kelas(), said.reader()));
        return own.isEmpty() ? search.apply(said) : own;
    }

    private static void offer(Exchange exchange, List<Material> chapters, String action, String before) {
        List<Button> buttons = chapters.stream()
                .map(chapter -> Wording.button(ChapterMessages.titleWithYear(chapter), action, before + chapter.id()))
                .toList();
        exchange.reply(
                "tempat",
                buttons.isEmpty()
                        ? Wording.say("tempat-tidak-ada")
                        : Wording.with(Wording.rows(1, buttons), Wording.sentence("tempat-pilih")));
    }
}
