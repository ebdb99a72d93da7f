package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.failure.UnreadableException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places such as {@code {{bahan}}}.
 *
 * @param name of the file, without its ending
 * @param text as written, never blank
 */
public record PromptText(String name, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    public PromptText {
        text = text.strip();
        if (text.isBlank()) {
            throw new UnreadableException("prompts/%s.md kosong; salin lagi dari paket Kawan Belajar".formatted(name));
        }
    }

    /**
     * Returns this text if it has exactly these places.
     *
     * @throws UnreadableException if one is missing or unknown
     */
    PromptText withPlaces(List<String> places) {
        for (String place : places) {
            if (!text.contains("{{" + place + "}}")) {
                throw new UnreadableException("prompts/%s.md perlu tempat {{%s}}".formatted(name, place));
            }
        }
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            if (!places.contains(found.group(1))) {
                throw new UnreadableException("prompts/%s.md memuat {{%s}}, yang ada hanya %s"
                        .formatted(name, found.group(1), String.join(", ", places)));
            }
        }
        return this;
    }

    /** Returns the text with every place filled; what is filled in is never searched for places. */
    public String filled(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
