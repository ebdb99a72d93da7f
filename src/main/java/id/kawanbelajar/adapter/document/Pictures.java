package id.kawanbelajar.adapter.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures beside a chapter, to put them into its page. A picture inside an {@code img} runs no script.
 *
 * @param folder where they lie; nothing outside it is read
 */
record Pictures(Path folder) {
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    static Pictures beside(Path file) {
        return new Pictures(file.toAbsolutePath().normalize().resolveSibling(""));
    }

    /** Returns the picture as an address that holds it whole; empty where it cannot be read. */
    Optional<String> address(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        Path file = folder.resolve(name).normalize();
        if (type == null || !file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    "data:%s;base64,%s".formatted(type, Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
