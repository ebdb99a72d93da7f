package id.kawanbelajar.channel.telegram.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts runs into messages of at most a number of UTF-16 units: between paragraphs where it can, else between lines,
 * sentences or words, and never inside a character. No text is lost but the white space at a cut.
 */
final class Splitter {
    private final int limit;

    Splitter(int limit) {
        if (limit < 8) {
            throw new IllegalArgumentException("a message takes at least 8 units, got " + limit);
        }
        this.limit = limit;
    }

    List<List<Run>> split(List<Run> runs) {
        List<List<Run>> messages = new ArrayList<>();
        List<Run> rest = trimmed(runs);
        while (length(rest) > limit) {
            int cut = cut(text(rest));
            messages.add(trimmed(part(rest, 0, cut)));
            rest = trimmed(part(rest, cut, length(rest)));
        }
        if (!rest.isEmpty()) {
            messages.add(rest);
        }
        messages.removeIf(List::isEmpty);
        return messages;
    }

    /** Returns where to cut: the last good place of the best kind that leaves the message at least a third full. */
    private int cut(String text) {
        String head = text.substring(0, limit);
        for (String end : List.of("\n\n", "\n", ". ", "? ", "! ", "; ", " ")) {
            int place = head.lastIndexOf(end);
            if (place >= limit / 3) {
                return place + end.length();
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int place = characters.isBoundary(limit) ? limit : characters.preceding(limit);
        return place > limit / 2 ? place : Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    private static List<Run> part(List<Run> runs, int from, int to) {
        List<Run> part = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            int first = Math.max(from, start);
            int last = Math.min(to, end);
            if (first < last) {
                part.add(run.withText(run.text().substring(first - start, last - start)));
            }
            start = end;
        }
        return part;
    }

    /** Telegram takes the white space around a message away; a message of nothing else it refuses. */
    private static List<Run> trimmed(List<Run> runs) {
        String text = text(runs);
        return part(
                runs,
                text.length() - text.stripLeading().length(),
                text.stripTrailing().length());
    }
}
