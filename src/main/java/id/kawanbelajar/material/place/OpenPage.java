package id.kawanbelajar.material.place;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Opens printed pages, as in "jelasin hal 45 buku ipa". */
public final class OpenPage {
    private final Shelf shelf;

    public OpenPage(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A page of a material.
     *
     * @param material where it stands
     * @param page as printed
     * @param text letter for letter what stands on it, headings included
     * @param headings those on the page, in order; the one above its beginning first where it has none of its own there
     * @param passages those that begin on the page, and the one that reaches into its beginning, in order
     */
    public record Page(Material material, String page, String text, List<String> headings, List<Passage> passages) {
        public Page {
            headings = List.copyOf(headings);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Returns every page with that label in the given place, by mapel, kelas and chapter; the school's own before what is
     * shipped, as in {@link FindChapter}.
     *
     * @param label as printed, e.g. {@code 45} or {@code iv}
     * @return several where subject or year must still be asked for; empty where there is no such page
     */
    public List<Page> open(PlaceInBook place, String label) {
        return FindChapter.ownFirst(
                shelf.materials(place.reader()).stream()
                        .filter(place::allows)
                        .flatMap(material -> page(material, label).stream())
                        .toList(),
                Page::material);
    }

    /**
     * Returns the page with that label of one chapter; empty where it has none or is not published.
     *
     * @param label as printed
     */
    public Optional<Page> page(Material material, String label) {
        return shelf.text(material.id())
                .flatMap(document -> IntStream.range(0, document.pages().size())
                        .filter(i -> document.pages().get(i).label().equalsIgnoreCase(label.strip()))
                        .mapToObj(i -> page(material, document, i))
                        .filter(page -> !page.text().isEmpty())
                        .findFirst());
    }

    private static Page page(Material material, Document document, int number) {
        List<PageMark> pages = document.pages();
        int start = pages.get(number).offset();
        int end = number + 1 < pages.size()
                ? pages.get(number + 1).offset()
                : document.text().length();
        List<Passage> passages = PassageSplitter.split(material, document).stream()
                .filter(p -> p.start() < end && p.start() + p.text().length() > start)
                .toList();
        return new Page(
                material,
                pages.get(number).label(),
                document.text().substring(start, end).strip(),
                headings(document, start, end),
                passages);
    }

    private static List<String> headings(Document document, int start, int end) {
        List<Block> before = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.start() < end)
                .toList();
        boolean opensWithHeading = before.stream().anyMatch(block -> block.start() == start);
        long above = before.stream().filter(block -> block.start() < start).count();
        return before.stream()
                .skip(opensWithHeading ? above : Math.max(0, above - 1))
                .map(document::textOf)
                .toList();
    }
}
