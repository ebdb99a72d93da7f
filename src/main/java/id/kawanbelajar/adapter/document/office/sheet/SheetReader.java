package id.kawanbelajar.adapter.document.office.sheet;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads XLSX and XLS: a sheet is a page, its cells as an Indonesian Excel shows them. Formulas are not computed again. */
public final class SheetReader implements FormatReader {
    /** More is data, not teaching material. */
    private static final int MOST_ROWS = 3000;

    private static final int MOST_COLUMNS = 100;

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        Opening.guarded(() -> {
            try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
                read(book, sink);
            }
            return file;
        });
    }

    private static void read(Workbook book, PageSink sink) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                shown.add(i);
            }
        }
        sink.expect(shown.size());
        boolean any = false;
        for (int i = 0; i < shown.size(); i++) {
            Sheet sheet = book.getSheetAt(shown.get(i));
            List<List<String>> rows = rows(sheet, sink);
            any |= !rows.isEmpty();
            sink.page(SheetText.page(i + 1, sheet.getSheetName(), rows));
        }
        if (!any) {
            throw Opening.empty();
        }
        int hidden = book.getNumberOfSheets() - shown.size();
        if (hidden > 0) {
            sink.note("%d lembar tersembunyi dilewati; tampilkan dulu di Excel bila perlu dibaca.".formatted(hidden));
        }
    }

    private static List<List<String>> rows(Sheet sheet, PageSink sink) {
        DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("id-ID"));
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        int last = Math.min(sheet.getLastRowNum(), MOST_ROWS - 1);
        for (int i = 0; i <= last; i++) {
            Row row = sheet.getRow(i);
            if (row == null) {
                rows.add(List.of());
            } else if (!row.getZeroHeight()) {
                rows.add(cells(row, sheet, formatter));
            }
        }
        if (sheet.getLastRowNum() >= MOST_ROWS) {
            sink.note("Lembar \"%s\" panjang sekali; hanya %d baris pertama yang dibaca."
                    .formatted(sheet.getSheetName(), MOST_ROWS));
        }
        return rows.stream().allMatch(cells -> cells.stream().allMatch(String::isBlank)) ? List.of() : rows;
    }

    private static List<String> cells(Row row, Sheet sheet, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            if (!sheet.isColumnHidden(i)) {
                Cell cell = row.getCell(i, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                cells.add(cell == null ? "" : formatter.formatCellValue(cell).strip());
            }
        }
        return cells;
    }
}
