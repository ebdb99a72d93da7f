package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Shelf;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leafing through the published chapters: subject, chapter, page, summary. Safe for use by many threads. */
public final class Leafing {
    private static final int PAGE_LENGTH = 1500;

    private final Shelf shelf;
    private final Curriculum curriculum;

    public Leafing(Shelf shelf, Curriculum curriculum) {
        this.shelf = shelf;
        this.curriculum = curriculum;
    }

    /** Offers the subjects that have chapters. */
    public void subjects(Exchange exchange) {
        List<Button> buttons = chapters(exchange).stream()
                .map(Material::mapel)
                .distinct()
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
        offer(
                exchange,
                chapters(exchange).stream().filter(m -> m.mapel().equals(mapel)).toList(),
                Wording.sentence("materi-bab", name(mapel)));
    }

    /** Offers to read a chapter or its summary. */
    public void chapter(Exchange exchange, String id) {
        find(exchange, id)
                .ifPresentOrElse(
                        chapter -> exchange.reply(
                                "bab",
                                Wording.with(
                                        List.of(List.of(
                                                Wording.button("Baca", Actions.READ, "0:" + id),
                                                Wording.button("Rangkuman", Actions.SUMMARY, id))),
                                        Wording.sentence("materi-buka", title(chapter), chapter.book()))),
                        () -> exchange.reply("bab", Wording.say("tempat-tidak-ada")));
    }

    /** Shows a stretch of a chapter and the button to the next. */
    public void read(Exchange exchange, String id, int from) {
        List<Passage> passages =
                find(exchange, id).map(m -> shelf.passages(m.id())).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        int at = Math.max(0, from);
        int length = 0;
        while (at < passages.size()
                && (parts.isEmpty() || length + passages.get(at).text().length() < PAGE_LENGTH)) {
            length += passages.get(at).text().length();
            add(parts, passages.get(at++));
        }
        if (parts.isEmpty()) {
            exchange.reply("baca", Wording.say(passages.isEmpty() ? "tempat-tidak-ada" : "sudah-habis"));
            return;
        }
        List<List<Button>> more = at < passages.size()
                ? List.of(List.of(Wording.button("Lanjut", Actions.READ, at + ":" + id)))
                : List.of();
        exchange.reply("baca", new Message(parts, more));
    }

    private static void add(List<Part> parts, Passage passage) {
        if (!passage.headings().isEmpty()) {
            String page = passage.page().isBlank() ? "" : " (hal " + passage.page() + ")";
            parts.add(Part.Paragraph.of(passage.headings().getLast() + page));
        }
        parts.add(new Part.Quote(passage.text(), false));
    }

    /** Summarises a chapter by its own headings and definitions. */
    public void summary(Exchange exchange, String id) {
        find(exchange, id)
                .ifPresentOrElse(
                        chapter -> exchange.reply(
                                "rangkuman", ChapterSummary.of(title(chapter), shelf.passages(chapter.id()))),
                        () -> exchange.reply("rangkuman", Wording.say("tempat-tidak-ada")));
    }

    /** Shows the page or the chapter that a message names; several that fit are offered. */
    public void place(Exchange exchange, String words) {
        Place place = Place.in(words, curriculum);
        List<Material> all =
                chapters(exchange).stream().filter(place::fitsSubject).toList();
        List<Material> own = all.stream()
                .filter(m -> exchange.person().kelas() == null
                        || m.kelas().equals(exchange.person().kelas()))
                .toList();
        List<Material> fitting = place.fitting(own.isEmpty() ? all : own, shelf::passages);
        if (fitting.size() == 1 && place.isPage()) {
            page(exchange, fitting.getFirst(), place.page());
        } else if (fitting.size() == 1) {
            summary(exchange, fitting.getFirst().id().value());
        } else if (fitting.isEmpty()) {
            exchange.reply("tempat", Wording.say("tempat-tidak-ada"));
        } else {
            offer(exchange, fitting, Wording.sentence("tempat-pilih"));
        }
    }

    private void page(Exchange exchange, Material chapter, String page) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(Wording.sentence("halaman", title(chapter), page)));
        shelf.passages(chapter.id()).stream()
                .filter(passage -> passage.page().equals(page))
                .forEach(passage -> add(parts, passage));
        exchange.reply(
                "halaman",
                new Message(
                        parts,
                        List.of(List.of(Wording.button(
                                "Rangkuman", Actions.SUMMARY, chapter.id().value())))));
    }

    private void offer(Exchange exchange, List<Material> chapters, String words) {
        List<Button> buttons = chapters.stream()
                .map(m -> Wording.button(m.kelas().number() + "·" + title(m), Actions.CHAPTER, m.id().value()))
                .toList();
        exchange.reply("bab", Wording.with(Wording.rows(1, buttons), words));
    }

    private static String title(Material chapter) {
        return chapter.chapter().number() == 0
                ? chapter.chapter().title()
                : "Bab %d %s"
                        .formatted(chapter.chapter().number(), chapter.chapter().title());
    }

    private Optional<Material> find(Exchange exchange, String id) {
        MaterialId wanted = new MaterialId(id);
        return chapters(exchange).stream().filter(m -> m.id().equals(wanted)).findFirst();
    }

    private List<Material> chapters(Exchange exchange) {
        boolean student = exchange.person().role() == Person.Role.STUDENT;
        return shelf.chapters(student ? Audience.STUDENT : Audience.TEACHER);
    }

    private String name(String code) {
        return curriculum.find(code).map(Mapel::name).orElse(code);
    }
}
