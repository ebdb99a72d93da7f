package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.zip.Zips;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What an EPUB says of itself. Its addresses only name entries of its own archive.
 *
 * @param spine entries of the chapters in reading order, without the table of contents
 * @param titles of chapters in the table of contents, by entry
 * @param isLocked whether a chapter is encrypted
 */
record EpubPackage(String title, List<String> spine, Map<String, String> titles, boolean isLocked) {
    private static final int LARGEST = 4_000_000;
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /** Returns the title of a chapter; blank where the table of contents has none. */
    String titleOf(String entry) {
        return titles.getOrDefault(entry, "");
    }

    static EpubPackage of(ZipFile zip) throws IOException {
        Element root = xml(zip, "META-INF/container.xml").selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new ZipException("an EPUB without its package");
        }
        String path = root.attr("full-path");
        Document book = xml(zip, path);
        Map<String, Element> items = new HashMap<>();
        book.select("manifest > item").forEach(item -> items.put(item.attr("id"), item));
        List<String> spine = new ArrayList<>();
        for (Element reference : book.select("spine > itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null && !item.attr("properties").contains("nav")) {
                spine.add(resolved(path, item.attr("href")));
            }
        }
        Element title = book.selectFirst("metadata > *|title");
        return new EpubPackage(
                title == null ? "" : title.text().strip(), spine, contents(zip, path, book), locked(zip));
    }

    private static Map<String, String> contents(ZipFile zip, String path, Document book) throws IOException {
        Map<String, String> titles = new HashMap<>();
        Element nav = book.selectFirst("manifest > item[properties~=\\bnav\\b]");
        Element ncx = book.selectFirst("manifest > item[media-type=application/x-dtbncx+xml]");
        if (nav != null) {
            String at = resolved(path, nav.attr("href"));
            for (Element link : optional(zip, at).select("nav a[href]")) {
                titles.putIfAbsent(resolved(at, link.attr("href")), link.text().strip());
            }
        } else if (ncx != null) {
            String at = resolved(path, ncx.attr("href"));
            for (Element point : optional(zip, at).select("navPoint")) {
                Element label = point.selectFirst("> navLabel");
                Element content = point.selectFirst("> content");
                if (label != null && content != null) {
                    titles.putIfAbsent(
                            resolved(at, content.attr("src")), label.text().strip());
                }
            }
        }
        return titles;
    }

    /** Fonts are obfuscated in many a free book; only a chapter that is encrypted locks it. */
    private static boolean locked(ZipFile zip) throws IOException {
        return zip.getEntry(ENCRYPTION) != null
                && optional(zip, ENCRYPTION).select("*|CipherReference").stream()
                        .anyMatch(reference -> reference.attr("URI").matches("(?i).*\\.x?html?"));
    }

    private static Document optional(ZipFile zip, String entry) throws IOException {
        return zip.getEntry(entry) == null ? new Document("") : xml(zip, entry);
    }

    /** Parses without entities of its own and without fetching anything, as jsoup always does. */
    private static Document xml(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("missing in the EPUB: " + name);
        }
        return Jsoup.parse(new String(Zips.bytes(zip, entry, LARGEST), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static String resolved(String from, String address) {
        String plain = URLDecoder.decode(
                address.replaceFirst("#.*", "").replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                StandardCharsets.UTF_8);
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (from.substring(0, from.lastIndexOf('/') + 1) + plain).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
