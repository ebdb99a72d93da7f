package id.kawanbelajar.adapter.document.pdf.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The table of contents that a file keeps beside its pages: headings by page. */
public final class Outline {
    private static final int MOST = 5000;
    private static final int DEEPEST = 6;

    /**
     * A heading.
     *
     * @param key its letters and digits
     */
    public record Entry(String key, int level) {}

    private final Map<Integer, List<Entry>> pages = new HashMap<>();
    private int count;

    private Outline() {}

    /** Returns the outline of a file; empty where it has none that can be read. */
    public static Outline of(PDDocument document) {
        Outline outline = new Outline();
        try {
            PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
                for (PDPage page : document.getPages()) {
                    numbers.put(page.getCOSObject(), numbers.size() + 1);
                }
                outline.add(root, 1, document, numbers);
            }
        } catch (IOException | RuntimeException e) {
            return new Outline();
        }
        return outline;
    }

    private void add(
            PDOutlineNode node, int level, PDDocument document, IdentityHashMap<COSDictionary, Integer> numbers)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (++count > MOST) {
                return;
            }
            PDPage page = item.findDestinationPage(document);
            Integer number = page == null ? null : numbers.get(page.getCOSObject());
            String title = item.getTitle();
            if (number != null && title != null && !key(title).isEmpty()) {
                pages.computeIfAbsent(number, key -> new ArrayList<>()).add(new Entry(key(title), level));
            }
            if (level < DEEPEST) {
                add(item, level + 1, document, numbers);
            }
        }
    }

    /** Returns the headings on a page. */
    public List<Entry> on(int page) {
        return pages.getOrDefault(page, List.of());
    }

    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
