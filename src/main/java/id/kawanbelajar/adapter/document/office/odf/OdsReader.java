package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.office.sheet.SheetText;
import id.kawanbelajar.material.reading.ReadPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads ODS: a sheet is a page, its cells as they were shown last. */
public final class OdsReader implements FormatReader {
    private static final Set<String> CONTAINERS =
            Set.of("office:document-content", "office:body", "office:spreadsheet");
    private static final int MOST_ROWS = 3000;
    private static final int MOST_COLUMNS = 100;

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (OdfPackage odf = OdfPackage.open(file)) {
            OdfContent content = new OdfContent(odf);
            List<ReadPage> pages = new ArrayList<>();
            List<String> hidden = new ArrayList<>();
            content.each(CONTAINERS, element -> {
                if (element.is("table:table")) {
                    if (isHidden(element, content.styles())) {
                        hidden.add(element.value("table:name"));
                    } else {
                        pages.add(SheetText.page(pages.size() + 1, element.value("table:name"), rows(element)));
                    }
                }
            });
            if (pages.stream().allMatch(page -> page.blocks().size() < 2)) {
                throw Opening.empty();
            }
            sink.expect(pages.size());
            pages.forEach(sink::page);
            if (!hidden.isEmpty()) {
                sink.note("%d lembar tersembunyi dilewati; tampilkan dulu bila perlu dibaca.".formatted(hidden.size()));
            }
        }
    }

    private static boolean isHidden(Element table, OdfStyles styles) {
        return styles.property(table.value("table:style-name"), "style:table-properties", "table:display")
                .filter("false"::equals)
                .isPresent();
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        table.outermost(part -> part.is("table:table-row"))
                .filter(row -> row.attribute("table:visibility").isEmpty())
                .forEach(row -> {
                    List<String> cells = cells(row);
                    boolean blank = cells.stream().allMatch(String::isBlank);
                    int times = blank ? 1 : repeated(row, "table:number-rows-repeated", MOST_ROWS);
                    for (int i = 0; i < times && rows.size() < MOST_ROWS; i++) {
                        rows.add(cells);
                    }
                });
        return rows;
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        row.children().filter(cell -> cell.tag().endsWith("table-cell")).forEach(cell -> {
            String words = cell.children("text:p").map(Element::text).collect(Collectors.joining(" "));
            int times = repeated(cell, "table:number-columns-repeated", MOST_COLUMNS);
            for (int i = 0; i < times && cells.size() < MOST_COLUMNS; i++) {
                cells.add(words.strip());
            }
        });
        return cells;
    }

    /** A blank sheet says that it repeats its last row a million times. */
    private static int repeated(Element part, String attribute, int most) {
        String times = part.value(attribute);
        return times.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(times), 1, most) : 1;
    }
}
