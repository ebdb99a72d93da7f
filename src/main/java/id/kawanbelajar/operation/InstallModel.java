package id.kawanbelajar.operation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts multilingual-e5-small in place and nothing else: files of a known checksum, or (a repack differs from machine to
 * machine) files whose vectors of fixed sentences are those of the model.
 */
public final class InstallModel {
    private final ModelShelf shelf;
    private final ModelProof proof;

    /** Makes the act; {@code proof} looks at what {@code shelf} has fetched. */
    public InstallModel(ModelShelf shelf, ModelProof proof) {
        this.shelf = shelf;
        this.proof = proof;
    }

    /** How it ended. */
    public sealed interface Outcome {
        /**
         * It is in place.
         *
         * @param byChecksum whether both files are known; else their vectors were compared
         */
        record Installed(boolean byChecksum) implements Outcome {}

        /**
         * The files are something else and were thrown away; what stood before still stands.
         *
         * @param why in plain Indonesian, with what was expected
         */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Fetches, checks and publishes both files.
     *
     * @param from a folder, or a URL that begins with {@code http://} or {@code https://}
     * @throws id.kawanbelajar.failure.UnavailableException if they cannot be had or written; the same call goes on later
     */
    public Outcome install(String from, ModelShelf.Progress progress) {
        Map<ModelPart, String> sums = new EnumMap<>(ModelPart.class);
        for (ModelPart part : ModelPart.values()) {
            sums.put(part, shelf.fetch(from, part, progress));
        }
        boolean known = sums.entrySet().stream().allMatch(e -> e.getKey().isPinned(e.getValue()));
        Optional<String> fault = known ? Optional.empty() : proof.fault();
        if (fault.isPresent()) {
            shelf.discard();
            return new Outcome.Refused(refusal(from, fault.get(), sums));
        }
        shelf.publish();
        return new Outcome.Installed(known);
    }

    private static String refusal(String from, String fault, Map<ModelPart, String> sums) {
        StringBuilder why =
                new StringBuilder("Berkas dari %s bukan model multilingual-e5-small (%s).".formatted(from, fault));
        sums.forEach((part, sum) -> {
            if (!part.isPinned(sum)) {
                why.append(" %s ber-SHA-256 %s, tidak dikenal.".formatted(part.fileName(), sum));
            }
        });
        return why.append(
                        " Yang diharapkan: model.onnx dan tokenizer.json dari multilingual-e5-small (intfloat, atau int8"
                                + " dari Xenova).")
                .toString();
    }
}
