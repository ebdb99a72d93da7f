package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.place.OpenPage;
import id.kawanbelajar.material.place.ReadChapter;
import id.kawanbelajar.material.place.SummariseChapter;
import java.util.ArrayList;
import java.util.List;

/** How chapters, pages and summaries look. */
public final class ChapterMessages {
    private ChapterMessages() {}

    /** Returns a chapter's name, e.g. {@code Bab 3 Gaya}. */
    public static String title(Material chapter) {
        return chapter.chapter().number() == 0
                ? chapter.chapter().title()
                : "Bab %d %s"
                        .formatted(chapter.chapter().number(), chapter.chapter().title());
    }

    /** Returns a chapter's name behind its year, e.g. {@code 8·Bab 3 Gaya}. */
    public static String titleWithYear(Material chapter) {
        return chapter.kelas().number() + "·" + title(chapter);
    }

    /** A stretch of a chapter, with the button to the next. */
    public static Message stretch(Material chapter, ReadChapter.Stretch stretch) {
        List<Part> parts = new ArrayList<>();
        String above = "";
        for (Passage passage : stretch.passages()) {
            String heading =
                    passage.headings().isEmpty() ? "" : passage.headings().getLast();
            String place = heading + (passage.page().isBlank() ? "" : " (hal " + passage.page() + ")");
            if (!place.isBlank() && !place.equals(above)) {
                parts.add(Part.Paragraph.of(place.strip()));
            }
            parts.add(new Part.Quote(passage.text(), false));
            above = place;
        }
        Button next = Wording.button(
                "Lanjut", Actions.READ, stretch.next() + ":" + chapter.id().value());
        return new Message(parts, stretch.more() ? List.of(List.of(next)) : List.of());
    }

    /** A printed page. */
    public static Message page(OpenPage.Page page) {
        Material chapter = page.material();
        return new Message(
                List.of(
                        Part.Paragraph.of(Wording.sentence("halaman", title(chapter), page.page())),
                        new Part.Quote(page.text(), false)),
                List.of(List.of(Wording.button(
                        "Rangkuman", Actions.SUMMARY, chapter.id().value()))));
    }

    /** A chapter in short: the sections that define something with their definitions, then the names of the others. */
    public static Message summary(SummariseChapter.Summary summary) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(Wording.sentence("rangkuman", title(summary.material()))));
        List<String> others = new ArrayList<>();
        for (SummariseChapter.Section section : summary.sections()) {
            if (section.definitions().isEmpty()) {
                others.add(section.heading());
            } else {
                parts.add(new Part.Paragraph(List.of(new Span.Bold(section.heading()))));
                section.definitions().forEach(definition -> parts.add(new Part.Quote(definition.quote(), false)));
            }
        }
        if (!others.isEmpty()) {
            parts.add(Part.Paragraph.of(Wording.sentence("rangkuman-lain", String.join(" · ", others))));
        }
        return new Message(
                parts,
                List.of(List.of(Wording.button(
                        "Baca", Actions.READ, "0:" + summary.material().id().value()))));
    }
}
