package id.kawanbelajar.tutor.explanation.kept;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Names everything that a reply depends on. Stateless. */
final class ReplyKey {
    private ReplyKey() {}

    /**
     * Returns a hash of the question in plain words, what it may rest on, for whom, and what the model is told.
     *
     * @param model its name and how it is set
     */
    static String of(Wish wish, Evidence evidence, Prompts prompts, String model) {
        Question question = wish.question();
        List<String> parts = new ArrayList<>(List.of(
                model,
                prompts.rules().text(),
                prompts.message(wish.style()).text(),
                prompts.again().text(),
                new TreeMap<>(prompts.reasons()).toString(),
                wish.style().name(),
                question.fase().name(),
                Integer.toString(question.answerWords()),
                PlainWords.of(wish.answer().finding().asked())));
        for (Source source : evidence.sources()) {
            parts.add(source.passage());
            parts.add(source.quote());
        }
        return hash(parts);
    }

    private static String hash(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
