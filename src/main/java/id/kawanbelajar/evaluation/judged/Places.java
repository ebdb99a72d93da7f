package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.place.Shelf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows where things stand in the published materials. Reads a text at most once; for one thread. */
public final class Places {
    private static final int SHOWN = 12;

    private final Shelf shelf;
    private final Map<MaterialId, Optional<Document>> texts = new HashMap<>();

    public Places(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Returns whether a part of a passage stands in a place; a part that runs over pages stands on each of them. */
    public boolean isIn(Place place, Passage passage, String part) {
        if (!place.isInChapter(passage)) {
            return false;
        }
        boolean anywhere = place.sections().isEmpty() && place.pages().isEmpty();
        return anywhere
                || place.isInSection(passage)
                || (!place.pages().isEmpty() && isOnPage(place.pages(), passage, part));
    }

    private boolean isOnPage(List<String> pages, Passage passage, String part) {
        int begin = passage.start() + Math.max(0, passage.text().indexOf(part));
        return text(passage.material().id())
                .map(document -> labels(document, begin, begin + part.length()))
                .orElse(Stream.of(passage.page()))
                .anyMatch(pages::contains);
    }

    private static Stream<String> labels(Document document, int begin, int end) {
        return Stream.concat(
                Stream.of(document.pageAt(begin)),
                document.pages().stream()
                        .filter(mark -> mark.offset() > begin && mark.offset() < end)
                        .map(PageMark::label));
    }

    private Optional<Document> text(MaterialId material) {
        return texts.computeIfAbsent(material, shelf::text);
    }

    /**
     * Makes sure that every place that questions name is there for students.
     *
     * @param file named in the message
     * @throws UnreadableException if one is not; names the line and what there is
     */
    public void require(List<JudgedQuestion> questions, String file) {
        List<MaterialId> known =
                shelf.materials(Audience.STUDENT).stream().map(Material::id).toList();
        for (JudgedQuestion question : questions) {
            question.place().flatMap(place -> missing(place, known)).ifPresent(missing -> {
                throw new UnreadableException(
                        "%s baris %d (\"%s\"): %s".formatted(file, question.line(), question.text(), missing));
            });
        }
    }

    private Optional<String> missing(Place place, List<MaterialId> known) {
        if (!known.contains(place.chapter())) {
            return Optional.of(
                    "materi `%s` tidak ada di antara yang terbit untuk siswa; nama-namanya: ./kawan materi daftar, menerbitkan: ./kawan materi terbitkan NAMA"
                            .formatted(place.chapter()));
        }
        return place.sections().isEmpty() && place.pages().isEmpty()
                ? Optional.empty()
                : text(place.chapter()).flatMap(document -> missing(place, document));
    }

    private static Optional<String> missing(Place place, Document document) {
        List<String> headings = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(document::textOf)
                .toList();
        List<String> pages = document.pages().stream()
                .map(PageMark::label)
                .filter(label -> !label.isBlank())
                .toList();
        return first(place.sections(), headings)
                .map(section -> "bagian `%s` bukan judul di materi `%s`; yang ada: %s"
                        .formatted(section, place.chapter(), shown(headings)))
                .or(() -> first(place.pages(), pages)
                        .map(page -> "halaman `%s` tidak ada di materi `%s`; yang ada: %s"
                                .formatted(page, place.chapter(), pages.isEmpty() ? "tanpa nomor" : shown(pages))));
    }

    private static Optional<String> first(List<String> wanted, List<String> there) {
        return wanted.stream().filter(one -> !there.contains(one)).findFirst();
    }

    private static String shown(List<String> all) {
        List<String> some = all.stream().distinct().limit(SHOWN).toList();
        return String.join(", ", some) + (all.stream().distinct().count() > SHOWN ? ", …" : "");
    }
}
