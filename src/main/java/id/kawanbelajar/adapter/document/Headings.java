package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the headings of a chapter must keep to, so that a place in it can be named. */
final class Headings {
    private Headings() {}

    static List<String> titles(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() == 1)
                .map(document::textOf)
                .toList();
    }

    static List<String> warnings(Document document, String title) {
        List<String> warnings = new ArrayList<>();
        List<String> titles = titles(document);
        if (titles.size() != 1) {
            warnings.add("satu bab punya tepat satu judul `#`, di sini ada " + titles.size());
        } else if (!title.isBlank() && !titles.getFirst().equals(title)) {
            warnings.add("judul `# %s` tidak sama dengan `judul: %s`".formatted(titles.getFirst(), title));
        }
        Set<String> seen = new HashSet<>();
        document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(document::textOf)
                .forEach(heading -> {
                    if (!seen.add(heading)) {
                        warnings.add("judul `%s` dipakai dua kali".formatted(heading));
                    }
                });
        if (document.pages().isEmpty()) {
            warnings.add("tidak ada tanda halaman; contoh: <!-- hal 12 -->");
        }
        return warnings;
    }
}
