package id.kawanbelajar.adapter.document;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.material.upload.draft.ChapterFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and reads Markdown files on disk: chapters as {@code docs/format-materi.md} has them. */
public final class MarkdownFiles implements MaterialFiles, ChapterFiles {
    private static final Logger LOG = LoggerFactory.getLogger(MarkdownFiles.class);
    private static final MaterialId ANY = new MaterialId("bab");

    /** Changes whenever the same bytes would be read or split in another way. */
    private static final String WAY_OF_READING = "2";

    private static final String ENDING = ".md";
    private static final int DEEPEST = 12;

    private final MarkdownReader reader;

    public MarkdownFiles(MarkdownReader reader) {
        this.reader = reader;
    }

    @Override
    public List<SourceFile> under(String path) {
        Path root = Path.of(path);
        if (Files.isRegularFile(root)) {
            if (!isMaterial(root)) {
                throw new UnreadableException(path + ": baru berkas Markdown (.md) yang bisa dimuat");
            }
            return List.of(sourceFile(root, root.getFileName()));
        }
        if (!Files.isDirectory(root)) {
            throw new UnreadableException(
                    path + ": tidak ada; tulis nama berkas .md atau folder yang berisi berkas .md");
        }
        List<SourceFile> files = below(root);
        if (files.isEmpty()) {
            throw new UnreadableException(path + ": tidak ada berkas .md di folder ini");
        }
        return files;
    }

    private static List<SourceFile> below(Path root) {
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            return walk.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .filter(MarkdownFiles::isMaterial)
                    .filter(file -> isShown(root.relativize(file)))
                    .sorted()
                    .map(file -> sourceFile(file, root.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw unavailable(root, e);
        }
    }

    private static boolean isMaterial(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) && !name.equals("readme.md");
    }

    private static boolean isShown(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static SourceFile sourceFile(Path file, Path relative) {
        return new SourceFile(file.toString(), slug(relative.toString()), hash(file));
    }

    private static String slug(String path) {
        String plain = Normalizer.normalize(path.substring(0, path.length() - ENDING.length()), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('\\', '/')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9/_-]+", "-")
                .replaceAll("^[/_-]+|[-]+$", "");
        String short200 = plain.substring(0, Math.min(plain.length(), 180));
        return short200.isEmpty() ? "materi" : short200;
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return WAY_OF_READING + ":" + HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw unavailable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PlainSource.LARGEST + 1);
        } catch (IOException e) {
            throw unavailable(file, e);
        }
    }

    private static UnavailableException unavailable(Path file, IOException cause) {
        return UnavailableException.untilMended(file + " tidak bisa dibaca; periksa izin berkasnya", cause);
    }

    @Override
    public Optional<Material> chapter(String path, String name, Hints hints) {
        try {
            return Optional.of(
                    reader.read(name, ANY, bytes(Path.of(path)), hints).material());
        } catch (UnreadableException e) {
            LOG.debug("a Markdown file that is no chapter: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Reading read(SourceFile file, Hints hints) {
        return reader.read(file.path(), new MaterialId(file.slug()), bytes(Path.of(file.path())), hints);
    }
}
