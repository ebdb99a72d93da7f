package id.kawanbelajar.material.inspection;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files as read, written by hand as simple Markdown; {@code ~~~} ends a page. */
public final class Pages {
    private static final Pattern ITEM = Pattern.compile("(?:[-*•]|\\d{1,2}[.)]|[a-eA-E][.)])\\s.*");

    private Pages() {}

    /** A PDF without a title. */
    public static ReadFile of(String text) {
        return of(FileType.PDF, "", text);
    }

    /** Blocks are parted by an empty line; list items stand one a line. */
    public static ReadFile of(FileType type, String title, String text) {
        List<ReadPage> pages = new ArrayList<>();
        for (String page : text.split("\n~~~\n", -1)) {
            List<ReadBlock> blocks = new ArrayList<>();
            Stream.of(page.split("\n[ \t]*\n", -1))
                    .map(String::strip)
                    .filter(part -> !part.isBlank())
                    .forEach(part -> add(blocks, part));
            pages.add(new ReadPage(pages.size() + 1, "", blocks, new Recognition.Text()));
        }
        return new ReadFile(type, title, pages, List.of());
    }

    private static void add(List<ReadBlock> blocks, String part) {
        int hashes = part.length() - part.replaceFirst("^#+", "").length();
        if (hashes > 0) {
            String[] lines = part.substring(hashes).strip().split("\n", 2);
            blocks.add(ReadBlock.heading(Math.min(6, hashes), lines[0].strip()));
            if (lines.length > 1) {
                add(blocks, lines[1].strip());
            }
        } else if (part.startsWith("|")) {
            blocks.add(new ReadBlock(Block.Kind.TABLE, 0, part));
        } else if (part.lines().allMatch(line -> ITEM.matcher(line).matches())) {
            part.lines().forEach(line -> blocks.add(new ReadBlock(Block.Kind.LIST_ITEM, 1, line)));
        } else {
            blocks.add(ReadBlock.paragraph(part));
        }
    }

    /** The chapters that are shipped, each as one page of a Markdown file. */
    public static List<ReadFile> shipped() {
        try (Stream<Path> files = Files.walk(Path.of("knowledge-base"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> of(FileType.MARKDOWN, "", body(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(Path file) {
        try {
            return Files.readString(file)
                    .replaceFirst("(?s)^---\n.*?\n---\n", "")
                    .replaceAll("<!-- hal \\d+ -->", "")
                    .replace("**", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word of a file, in order. */
    public static String text(ReadFile file) {
        return String.join(
                "\n",
                file.pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .map(ReadBlock::text)
                        .toList());
    }
}
