package id.kawanbelajar.adapter.onnx;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.embedding.ModelUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The two files of a model as they are published. */
record ModelFolder(Path folder) {
    private static final int SHORT = 8;

    /**
     * Returns how the model is used: by the folder's name where that names one, else as multilingual-e5-small, which is
     * what {@code ./kawan model pasang} proves a model to be.
     */
    ModelUse use() {
        ModelUse named = ModelUse.of(String.valueOf(folder.getFileName()));
        return named.known() ? named : ModelUse.of("e5");
    }

    Path graph() {
        return folder.resolve("model.onnx");
    }

    Path tokenizer() {
        return folder.resolve("tokenizer.json");
    }

    /**
     * Returns a name that changes when either file is replaced, without reading them.
     *
     * @throws UnavailableException if a file is missing
     */
    String key() {
        MessageDigest digest = sha256();
        for (Path file : new Path[] {graph(), tokenizer()}) {
            try {
                String state =
                        "%s %d %s\n".formatted(file.toRealPath(), Files.size(file), Files.getLastModifiedTime(file));
                digest.update(state.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw missing(file, e);
            }
        }
        return hex(digest);
    }

    /** Reads both files whole and returns a name of what is in them. */
    String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[1 << 16];
        for (Path file : new Path[] {graph(), tokenizer()}) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    digest.update(some, 0, n);
                }
            }
        }
        return hex(digest);
    }

    private UnavailableException missing(Path file, IOException cause) {
        return UnavailableException.untilMended(
                "Model embedding tidak %s: %s. Pasang dengan: ./kawan model pasang FOLDER (atau URL); atau setel KAWAN_EMBEDDING=tidak untuk mencari dengan kata kunci saja."
                        .formatted(cause instanceof NoSuchFileException ? "ada" : "terbaca", file),
                cause);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
