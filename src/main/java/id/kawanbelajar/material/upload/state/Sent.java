package id.kawanbelajar.material.upload.state;

import id.kawanbelajar.material.loading.Hints;

/**
 * A file as its teacher handed it in.
 *
 * @param owner internal id of the person
 * @param name as the person calls it, with folders below the one that was sent; for eyes only, never a path
 * @param sha256 of its bytes, hexadecimal; by it {@link OriginalFiles} has them
 * @param size in bytes
 * @param hints what the person said of it
 */
public record Sent(String owner, String name, String sha256, long size, Hints hints) {
    public Sent {
        if (owner.isBlank() || name.isBlank() || !sha256.matches("[0-9a-f]{64}") || size < 0) {
            throw new IllegalArgumentException("a file has an owner, a name and a hash");
        }
    }

    /** Returns the name without folders. */
    public String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
