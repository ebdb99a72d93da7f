package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows a person one page of a material's newest version as it was read. */
public final class ShowPage {
    private final Uploads uploads;
    private final Catalogue catalogue;

    public ShowPage(Uploads uploads, Catalogue catalogue) {
        this.uploads = uploads;
        this.catalogue = catalogue;
    }

    /**
     * A page as read.
     *
     * @param label as printed; may be blank
     * @param text what it says; may be empty
     * @param forTeachers what was cut out of it for teachers only; may be empty
     * @param quality how well it was read; empty for what is no teacher's file
     */
    public record Page(String label, String text, String forTeachers, Optional<PageQuality> quality) {}

    /**
     * Returns a page.
     *
     * @param page its number in the file from 1; in a material without such numbers the printed one
     * @return empty where there is no such page or material
     */
    public Optional<Page> show(MaterialId material, int page) {
        return catalogue.latest(material).flatMap(version -> page(version, page));
    }

    private Optional<Page> page(Version version, int page) {
        Document document = catalogue
                .document(version.material().id(), version.number())
                .orElseThrow(() -> new IllegalStateException("a version has a text"));
        Optional<Upload> upload = uploads.of(version.material().id()).stream()
                .filter(u ->
                        u.draft().filter(d -> d.version() == version.number()).isPresent())
                .findFirst();
        return mark(document, page)
                .map(at -> new Page(
                        document.pages().get(at).label(),
                        text(document, at),
                        upload.flatMap(Upload::draft)
                                .flatMap(this::key)
                                .flatMap(key -> mark(key, page).map(keyAt -> text(key, keyAt)))
                                .orElse(""),
                        upload.flatMap(Upload::inspection)
                                .map(i -> i.quality().pages())
                                .flatMap(all -> quality(all, page))));
    }

    private Optional<Document> key(Draft draft) {
        return draft.key().flatMap(key -> catalogue.document(key, draft.keyVersion()));
    }

    private static Optional<PageQuality> quality(List<PageQuality> all, int page) {
        return all.stream().filter(quality -> quality.number() == page).findFirst();
    }

    private static Optional<Integer> mark(Document document, int page) {
        List<PageMark> marks = document.pages();
        boolean numbered = marks.stream().anyMatch(mark -> mark.number() > 0);
        return IntStream.range(0, marks.size())
                .boxed()
                .filter(i -> numbered
                        ? marks.get(i).number() == page
                        : marks.get(i).label().equals(String.valueOf(page)))
                .findFirst();
    }

    private static String text(Document document, int at) {
        List<PageMark> marks = document.pages();
        int end = at + 1 < marks.size()
                ? marks.get(at + 1).offset()
                : document.text().length();
        return document.text().substring(marks.get(at).offset(), end).strip();
    }
}
