package id.kawanbelajar.conversation.wording.rights;

import java.util.List;
import java.util.Map;

/** Somebody's data as a page that any browser shows, with nothing fetched from elsewhere. */
final class DataPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Data di Kawan Belajar</title>
            <style>body{font-family:sans-serif;max-width:50em;margin:1em auto;padding:0 1em}
            dl{border-top:1px solid #ccc;margin:.5em 0}dt{font-weight:bold}dd{margin:0 0 .3em 1em;white-space:pre-wrap}</style>
            </head><body>
            """;

    private DataPage() {}

    static String of(String who, Map<String, List<Map<String, Object>>> data) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Yang disimpan Kawan Belajar tentang ")
                .append(plain(who))
                .append("</h1>\n");
        page.append(
                "<p>Yang menyangkut keselamatan tidak ikut di berkas ini; itu bisa ditanyakan langsung ke guru BK.</p>\n");
        data.forEach((kind, rows) -> {
            page.append("<h2>")
                    .append(plain(kind))
                    .append(" (")
                    .append(rows.size())
                    .append(")</h2>\n");
            rows.forEach(row -> append(page, row));
        });
        return page.append("</body></html>\n").toString();
    }

    private static void append(StringBuilder page, Map<String, Object> row) {
        page.append("<dl>");
        row.forEach((name, value) -> page.append("<dt>")
                .append(plain(name))
                .append("</dt><dd>")
                .append(plain(value.toString()))
                .append("</dd>"));
        page.append("</dl>\n");
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
