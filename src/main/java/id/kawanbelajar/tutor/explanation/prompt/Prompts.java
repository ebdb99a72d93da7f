package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Wish.Style;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that is said to the model.
 *
 * @param rules said first in every call, always the same, so that the model reads it once
 * @param messages what is asked, by style, with the places bahan, pertanyaan, kalimat, kata
 * @param again a second try, with the places pesan and alasan
 * @param reasons what to say of each fault at a second try
 */
public record Prompts(PromptText rules, Map<Style, PromptText> messages, PromptText again, Map<Fault, String> reasons) {
    private static final List<String> PLACES = List.of("bahan", "pertanyaan", "kalimat", "kata");
    private static final Map<Style, String> FILES = Map.of(
            Style.NORMAL, "jawab",
            Style.SIMPLER, "lebih-mudah",
            Style.EXAMPLE, "contoh",
            Style.ANOTHER_WAY, "cara-lain");

    public Prompts {
        messages = Map.copyOf(messages);
        reasons = Map.copyOf(reasons);
    }

    /**
     * Returns the prompts of a folder.
     *
     * @param files text of each file by its name without the ending
     * @throws UnreadableException if a file or a place in it is missing; the message names it
     */
    public static Prompts of(Map<String, String> files) {
        Map<Style, PromptText> messages = new EnumMap<>(Style.class);
        FILES.forEach((style, name) -> messages.put(style, text(files, name).withPlaces(PLACES)));
        return new Prompts(
                text(files, "aturan").withPlaces(List.of()),
                messages,
                text(files, "ulang").withPlaces(List.of("pesan", "alasan")),
                reasons(text(files, "alasan")));
    }

    /** Lines such as {@code too-long: Tulis 2 kalimat saja.}, one for each fault that can be mended. */
    private static Map<Fault, String> reasons(PromptText file) {
        Map<Fault, String> reasons = new EnumMap<>(Fault.class);
        for (Fault fault : Stream.of(Fault.values()).filter(Fault::mendable).toList()) {
            String key = fault.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":";
            String line = file.text()
                    .lines()
                    .filter(l -> l.startsWith(key))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableException("prompts/alasan.md perlu baris " + key));
            reasons.put(fault, line.substring(key.length()).strip());
        }
        return reasons;
    }

    /** Returns what to tell the model about a fault. */
    public String reason(Fault fault) {
        return reasons.getOrDefault(fault, "");
    }

    /** Returns the text for a style. */
    public PromptText message(Style style) {
        PromptText text = messages.get(style);
        if (text == null) {
            throw new IllegalStateException("no text for " + style);
        }
        return text;
    }

    /** Names the text for a style and what it says, for the log: {@code jawab@1a2b3c4d}; another text, another name. */
    public String version(Style style) {
        PromptText message = message(style);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rules.text().getBytes(StandardCharsets.UTF_8));
            digest.update(again.text().getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(message.text().getBytes(StandardCharsets.UTF_8));
            return message.name() + "@" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static PromptText text(Map<String, String> files, String name) {
        String text = files.get(name);
        if (text == null) {
            throw new UnreadableException(
                    "prompts/%s.md tidak ada; salin lagi dari paket Kawan Belajar".formatted(name));
        }
        return new PromptText(name, text);
    }
}
