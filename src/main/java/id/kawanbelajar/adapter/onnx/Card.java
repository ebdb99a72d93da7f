package id.kawanbelajar.adapter.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of a model before it is loaded.
 *
 * @param fingerprint of its files, 8 hexadecimal digits
 * @param size numbers in a vector
 */
record Card(String fingerprint, int size) {
    Card {
        if (fingerprint.isBlank() || size <= 0) {
            throw new IllegalArgumentException(
                    "a card has a fingerprint and a size: %s %d".formatted(fingerprint, size));
        }
    }

    static Optional<Card> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new Card(lines.get(0), Integer.parseInt(lines.get(1))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException notKept) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, fingerprint + "\n" + size + "\n");
        Durable.sync(file);
    }
}
