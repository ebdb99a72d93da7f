package id.kawanbelajar.adapter.svg;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.checking.figure.Drawing;
import id.kawanbelajar.practice.checking.figure.DrawingFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Drawings beside chapters. */
public final class SvgFiles implements DrawingFiles {
    private static final String ENDING = ".svg";
    private static final int DEEPEST = 12;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    @Override
    public List<String> under(String path) {
        Path root = Path.of(path);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            return walk.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UnavailableException.untilMended(path + " tidak bisa dibaca; periksa nama dan izinnya", e);
        }
    }

    @Override
    public String beside(String file, String picture) {
        try {
            return Path.of(file).resolveSibling(picture).toString();
        } catch (InvalidPathException e) {
            return picture;
        }
    }

    @Override
    public boolean exists(String picture) {
        try {
            return Files.isRegularFile(Path.of(picture));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public Drawing read(String picture) {
        SvgHandler handler = new SvgHandler();
        try (InputStream in = Files.newInputStream(Path.of(picture))) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(in, handler);
        } catch (SAXParseException e) {
            throw new UnreadableException(
                    "bukan SVG yang benar di baris %d; tutup setiap tag, tulis & sebagai &amp;, hapus <!DOCTYPE …>: %s"
                            .formatted(e.getLineNumber(), e.getMessage()),
                    e);
        } catch (SAXException e) {
            throw new UnreadableException("bukan SVG yang benar: " + e.getMessage(), e);
        } catch (IOException e) {
            throw UnavailableException.untilMended(picture + " tidak bisa dibaca; periksa izin berkasnya", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can refuse a document type", e);
        }
        return handler.drawing();
    }
}
