package id.kawanbelajar.adapter.document.office.sheet;

import id.kawanbelajar.people.roster.Sheet;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** A sheet of a workbook; a cell that nobody asks for is not looked at. */
final class BookSheet implements Sheet {
    private final org.apache.poi.ss.usermodel.Sheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("id-ID"));

    BookSheet(org.apache.poi.ss.usermodel.Sheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    @Override
    public String name() {
        return sheet.getSheetName();
    }

    @Override
    public int rows() {
        return sheet.getLastRowNum() + 1;
    }

    @Override
    public int columns(int row) {
        Row cells = sheet.getRow(row);
        return cells == null ? 0 : Math.max(0, cells.getLastCellNum());
    }

    @Override
    public String cell(int row, int column) {
        Row cells = sheet.getRow(row);
        Cell cell = cells == null ? null : cells.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
        if (cell == null) {
            return "";
        }
        LocalDateTime date = isDate(cell) ? cell.getLocalDateTimeCellValue() : null;
        return date == null
                ? formatter.formatCellValue(cell).strip()
                : date.toLocalDate().toString();
    }

    private static boolean isDate(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
    }
}
