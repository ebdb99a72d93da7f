package id.kawanbelajar.material.place;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a chapter from its beginning, as much at a time as is read on a phone at once. */
public final class ReadChapter {
    /** Most characters of a stretch, but for a single passage that is longer. */
    static final int LENGTH = 1500;

    private final Shelf shelf;

    public ReadChapter(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What is read at once.
     *
     * @param passages in reading order; empty behind the end of the chapter
     * @param next number of the passage to go on with
     * @param more whether there is one
     */
    public record Stretch(List<Passage> passages, int next, boolean more) {
        public Stretch {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Returns the stretch that begins with a passage.
     *
     * @param from number of that passage, from 0; a smaller one means 0
     * @return empty where the chapter is not published
     */
    public Optional<Stretch> read(Material chapter, int from) {
        return shelf.text(chapter.id())
                .map(document -> stretch(PassageSplitter.split(chapter, document), Math.max(0, from)));
    }

    /** Returns the number of the first passage below a heading; 0 where the chapter has no such passage. */
    public int below(Material chapter, String heading) {
        List<Passage> all = shelf.text(chapter.id())
                .map(document -> PassageSplitter.split(chapter, document))
                .orElse(List.of());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).headings().contains(heading))
                .findFirst()
                .orElse(0);
    }

    private static Stretch stretch(List<Passage> all, int from) {
        int start = Math.min(from, all.size());
        int end = start;
        int length = 0;
        while (end < all.size() && (end == start || length + all.get(end).text().length() < LENGTH)) {
            length += all.get(end++).text().length();
        }
        return new Stretch(all.subList(start, end), end, end < all.size());
    }
}
