package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.sandbox.wire.Bounds;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.material.reading.FileReading.Progress;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What reading processes have told of one file, over as many tries as it took; believes nothing beyond the limits. */
final class Gathering {
    private static final int NOTES = 20;
    private static final int WORDS = 500;

    private final int most;
    private final Progress progress;
    private final Bounds bounds = new Bounds();
    private final NavigableMap<Integer, ReadPage> pages = new TreeMap<>();
    private final Set<Integer> skipped = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private FileType type = FileType.OTHER;
    private String title = "";
    private int expected;
    private int begun;

    Gathering(int most, Progress progress) {
        this.most = most;
        this.progress = progress;
    }

    /**
     * Takes in what was told of the file.
     *
     * @throws Lost if it cannot be true of any file
     */
    void take(Told told) throws Lost {
        switch (told) {
            case Told.Type(FileType found) -> type = found;
            case Told.Title(String found) -> title = shortened(found);
            case Told.Note(String sentence) -> note(sentence);
            case Told.Expect(int count) -> expected = checked(count);
            case Told.Begun(int page) -> begun = checked(page);
            case Told.Page(ReadPage page) -> take(page);
            default ->
                throw new Lost(Reason.CRASHED, "out of turn: " + told.getClass().getSimpleName());
        }
    }

    private void take(ReadPage page) throws Lost {
        checked(page.number());
        if (pages.containsKey(page.number()) || !bounds.hold(page)) {
            throw new Lost(Reason.CRASHED, "twice or too long: page " + page.number());
        }
        String label = page.label().length() > 20 ? "" : page.label();
        pages.put(page.number(), new ReadPage(page.number(), label, page.blocks(), page.recognition()));
        begun = page.number() == begun ? 0 : begun;
        progress.read(pages.size() + skipped.size(), Math.max(expected, pages.size()));
    }

    private int checked(int page) throws Lost {
        if (page < 0 || page > most) {
            throw new Lost(Reason.CRASHED, "page " + page + " of at most " + most);
        }
        return page;
    }

    private void note(String sentence) {
        String note = shortened(sentence);
        if (!note.isBlank() && notes.size() < NOTES && !notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Returns the page on which a try ended, to the best of what is known; zero where nothing is. */
    int suspect() {
        if (begun > 0 || pages.isEmpty()) {
            return begun;
        }
        return pages.lastKey() < expected ? pages.lastKey() + 1 : 0;
    }

    /** Leaves a page out of further tries, and returns whether that is news. */
    boolean skip(int page) {
        begun = 0;
        return page > 0 && page <= most && !pages.containsKey(page) && skipped.add(page);
    }

    int skips() {
        return skipped.size();
    }

    /** Returns the pages that another try need not touch. */
    Set<Integer> settled() {
        Set<Integer> settled = new HashSet<>(pages.keySet());
        settled.addAll(skipped);
        return Collections.unmodifiableSet(settled);
    }

    /** Returns whether every page that there is was read or left out. */
    boolean complete() {
        return expected > 0 && pages.size() + skipped.size() >= expected;
    }

    boolean hasPages() {
        return !pages.isEmpty();
    }

    /** Adds why nothing more will come. */
    void close(String sentence) {
        notes.addFirst(shortened(sentence));
    }

    /** Returns how many pages were read. */
    int count() {
        return pages.size();
    }

    FileType type() {
        return type;
    }

    /** Returns the file; a page that is known to be there and was not read says how to get it read. */
    ReadFile file(String remedy) {
        int last = Math.max(pages.isEmpty() ? 0 : pages.lastKey(), expected);
        for (int number : skipped) {
            last = Math.max(last, number);
        }
        List<ReadPage> all = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            ReadPage page = pages.get(number);
            all.add(page != null ? page : new ReadPage(number, "", List.of(), new Recognition.Unread(remedy)));
        }
        return new ReadFile(type, title, all, notes);
    }

    static String shortened(String words) {
        return words.length() > WORDS ? words.substring(0, WORDS) : words;
    }
}
