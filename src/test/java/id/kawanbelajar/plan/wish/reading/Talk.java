package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One talk of {@code /rencana/dialog.txt}.
 *
 * @param lines everything after its title, as "key: value"; a pasted message keeps its line ends
 */
public record Talk(String title, List<String> lines) {
    public static List<Talk> all() {
        List<Talk> talks = new ArrayList<>();
        for (String written : DataLines.text("/rencana/dialog.txt").split("\n== ", -1)) {
            if (!written.startsWith("#")) {
                List<String> lines = Stream.of(written.replace("\n  ", "↵").split("\n", -1))
                        .filter(line -> !line.isBlank())
                        .map(line -> line.replace("↵", "\n"))
                        .toList();
                talks.add(new Talk(lines.getFirst(), lines.subList(1, lines.size())));
            }
        }
        return talks;
    }

    /** Returns the values of a key, in order. */
    public List<String> of(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    @Override
    public String toString() {
        return title;
    }
}
