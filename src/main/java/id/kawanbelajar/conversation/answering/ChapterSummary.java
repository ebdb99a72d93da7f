package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A chapter in short: its own headings, and under each the sentence that defines something. No model writes it. */
final class ChapterSummary {
    private static final int MOST_HEADINGS = 10;
    private static final Pattern DEFINES =
            Pattern.compile("\\b(?:adalah|ialah|merupakan|disebut|yaitu|artinya|berarti)\\b");

    private ChapterSummary() {}

    static Message of(String title, List<Passage> passages) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String heading =
                    passage.headings().isEmpty() ? title : passage.headings().getLast();
            String sentence = sentence(passage.text());
            if (DEFINES.matcher(sentence).find()) {
                lines.merge(
                        heading, sentence, (old, other) -> DEFINES.matcher(old).find() ? old : other);
            } else {
                lines.putIfAbsent(heading, sentence);
            }
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(Wording.sentence("rangkuman", title)));
        lines.entrySet().stream().limit(MOST_HEADINGS).forEach(line -> {
            parts.add(new Part.Paragraph(List.of(new Span.Bold(line.getKey()))));
            parts.add(new Part.Quote(line.getValue(), false));
        });
        return new Message(parts, List.of());
    }

    /** Returns the first sentence that defines, else the first. */
    private static String sentence(String text) {
        List<Sentences.Span> sentences = Sentences.of(text);
        return sentences.stream()
                .map(span -> span.of(text))
                .filter(sentence -> DEFINES.matcher(sentence).find())
                .findFirst()
                .orElseGet(() -> sentences.getFirst().of(text));
    }
}
