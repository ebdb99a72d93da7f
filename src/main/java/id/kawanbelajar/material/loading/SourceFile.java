package id.kawanbelajar.material.loading;

/**
 * A file that can be read as material.
 *
 * @param path where it lies, as messages name it
 * @param slug its path below the folder that was asked for, without ending, fit for a material id
 * @param contentHash changes with every byte, and with the program's way of reading
 */
public record SourceFile(String path, String slug, String contentHash) {}
