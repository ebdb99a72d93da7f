package id.kawanbelajar.evaluation.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast PDFs with text are read, each figure on two threads in the same run.
 *
 * @param pages of all of them
 * @param stripping pages a second that the PDF library alone gives as text
 * @param extraction pages a second that become blocks
 * @param searchable pages a second from the file to the committed index, in processes of their own
 */
public record Speed(int pages, double stripping, double extraction, double searchable) {
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pages", pages);
        values.put("pdfbox_pages_s", stripping);
        values.put("extraction_pages_s", extraction);
        values.put("extraction_times_pdfbox", extraction == 0 ? 0 : stripping / extraction);
        values.put("searchable_pages_s", searchable);
        return values;
    }
}
