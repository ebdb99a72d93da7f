package id.kawanbelajar.conversation.wording.loading;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.inspection.quality.Quality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How well each page was read, at a glance, and in words where it was not read well. */
final class PageStrip {
    private static final int LONGEST = 40;
    private static final int ROW = 10;
    private static final int SENTENCES = 3;
    private static final int PAGES_NAMED = 6;

    private PageStrip() {}

    static List<String> lines(Quality quality) {
        List<PageQuality> pages = quality.pages();
        int perSquare = (pages.size() + LONGEST - 1) / LONGEST;
        List<String> lines = new ArrayList<>();
        lines.add(Wording.sentence("muat-halaman-strip", String.valueOf(pages.size()), counts(quality)));
        if (pages.size() > 1) {
            lines.add(squares(pages, perSquare));
        }
        if (perSquare > 1) {
            lines.add(Wording.sentence("muat-halaman-kotak", String.valueOf(perSquare)));
        }
        lines.addAll(sentences(pages));
        return lines;
    }

    private static String counts(Quality quality) {
        return Arrays.stream(Grade.values())
                .filter(grade -> quality.count(grade) > 0)
                .map(grade -> quality.count(grade) + " " + grade.label())
                .collect(Collectors.joining(", "));
    }

    private static String squares(List<PageQuality> pages, int perSquare) {
        StringBuilder squares = new StringBuilder();
        for (int from = 0; from < pages.size(); from += perSquare) {
            if (from > 0 && from / perSquare % ROW == 0) {
                squares.append('\n');
            }
            squares.append(square(worst(pages.subList(from, Math.min(pages.size(), from + perSquare)))));
        }
        return squares.toString();
    }

    /** A square of many pages has the colour that at least a fifth of them have or exceed. */
    private static Grade worst(List<PageQuality> pages) {
        int fifth = (pages.size() + 4) / 5;
        List<Grade> worstFirst = pages.stream()
                .map(PageQuality::grade)
                .sorted(Comparator.reverseOrder())
                .toList();
        return worstFirst.get(fifth - 1);
    }

    private static String square(Grade grade) {
        return switch (grade) {
            case GREEN -> "🟩";
            case AMBER -> "🟨";
            case RED -> "🟥";
        };
    }

    private record Reason(Grade grade, String sentence) {}

    private static List<String> sentences(List<PageQuality> pages) {
        Map<Reason, List<PageQuality>> reasons = pages.stream()
                .filter(page -> page.grade() != Grade.GREEN)
                .sorted(Comparator.comparing(PageQuality::grade, Comparator.reverseOrder()))
                .collect(Collectors.groupingBy(
                        page -> new Reason(page.grade(), page.sentence()), LinkedHashMap::new, Collectors.toList()));
        List<String> lines = reasons.entrySet().stream()
                .limit(SENTENCES)
                .map(entry -> Wording.sentence(
                        "muat-halaman-kalimat",
                        square(entry.getKey().grade()),
                        numbers(entry.getValue()),
                        entry.getKey().sentence()))
                .collect(Collectors.toCollection(ArrayList::new));
        int rest =
                reasons.values().stream().skip(SENTENCES).mapToInt(List::size).sum();
        if (rest > 0) {
            lines.add(Wording.sentence("muat-halaman-lain", String.valueOf(rest)));
        }
        return lines;
    }

    private static String numbers(List<PageQuality> pages) {
        String named = pages.stream()
                .limit(PAGES_NAMED)
                .map(page -> String.valueOf(page.number()))
                .collect(Collectors.joining(", "));
        return pages.size() > PAGES_NAMED ? named + ", …" : named;
    }
}
