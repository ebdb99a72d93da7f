package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.office.Protection;
import id.kawanbelajar.adapter.document.office.Titles;
import id.kawanbelajar.adapter.document.office.Xml;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An OpenDocument file, opened. */
final class OdfPackage implements Closeable {
    private final ZipFile zip;

    private OdfPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws CannotRead if it wants a password or is damaged
     */
    static OdfPackage open(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw Opening.empty();
        }
        OdfPackage odf;
        try {
            odf = new OdfPackage(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw Opening.damaged();
        }
        if (odf.isEncrypted()) {
            odf.close();
            throw Protection.asksPassword();
        }
        return odf;
    }

    private boolean isEncrypted() throws IOException {
        return part("META-INF/manifest.xml").stream()
                .anyMatch(manifest -> manifest.outermost(part -> part.is("manifest:encryption-data"))
                        .findAny()
                        .isPresent());
    }

    /** Returns a part read whole; empty where the file has none of that name. */
    Optional<Element> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = open(entry)) {
            return Optional.of(Xml.whole(in));
        }
    }

    /** Hands over the content element by element; see {@link Xml#each}. */
    void content(Set<String> containers, Consumer<Element> hears) throws IOException {
        ZipEntry entry = zip.getEntry("content.xml");
        if (entry == null) {
            throw Opening.damaged();
        }
        try (InputStream in = open(entry)) {
            Xml.each(in, containers, hears);
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        return new BoundedEntry(zip.getInputStream(entry), entry.getCompressedSize());
    }

    Optional<String> title() throws IOException {
        return part("meta.xml").stream()
                .flatMap(meta -> meta.outermost(part -> part.is("dc:title")))
                .map(Element::text)
                .findFirst()
                .flatMap(Titles::told);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
