package id.kawanbelajar.adapter.document.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between {@code ---} above the first line of a teacher's Markdown; nobody there keeps to a format. */
final class FrontLines {
    private static final Pattern FRONT =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z_]{2,20}):[ \\t]*(\\S.{0,300})$");

    /** Keys that tell what the material is, and how a teacher would label them. */
    private static final Map<String, String> LABELS = labels();

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String body;

    FrontLines(String markdown) {
        Matcher front = FRONT.matcher(markdown);
        if (!front.find() || !front.group(1).contains(":")) {
            body = markdown;
            return;
        }
        body = markdown.substring(front.end());
        Matcher line = LINE.matcher(front.group(1));
        while (line.find()) {
            String value = line.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
            values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), value);
        }
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("jenis", "Jenis");
        labels.put("buku", "Buku");
        labels.put("mapel", "Mata Pelajaran");
        labels.put("kelas", "Kelas");
        labels.put("fase", "Fase");
        labels.put("bab", "Bab");
        labels.put("audiens", "Untuk");
        labels.put("penulis", "Penulis");
        return labels;
    }

    /** Returns the text below it. */
    String body() {
        return body;
    }

    /** Returns the title it gives; blank where it gives none that has letters. */
    String title() {
        String title = values.getOrDefault("judul", values.getOrDefault("title", ""));
        return title.chars().filter(Character::isLetter).count() > 2 ? title : "";
    }

    /** Returns one line for each thing it says of the material. */
    List<String> details() {
        List<String> lines = new ArrayList<>();
        LABELS.forEach((key, label) -> {
            if (values.containsKey(key)) {
                lines.add(label + ": " + values.get(key));
            }
        });
        return lines;
    }
}
