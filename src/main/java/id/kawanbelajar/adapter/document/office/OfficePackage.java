package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.PageSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/** An OOXML file, opened. The library's limits against zip bombs stand. */
public final class OfficePackage implements Closeable {
    private static final String DOCUMENT = "/officeDocument";

    private final OPCPackage file;

    private OfficePackage(OPCPackage file) {
        this.file = file;
    }

    /**
     * Opens a file.
     *
     * @throws id.kawanbelajar.adapter.document.CannotRead if it wants a password or is damaged
     */
    public static OfficePackage open(Path path) throws IOException {
        return Opening.guarded(() -> new OfficePackage(
                Opening.isOle2(path)
                        ? OPCPackage.open(Protection.opened(path))
                        : OPCPackage.open(path.toFile(), PackageAccess.READ)));
    }

    /** Returns the part that holds the document itself. */
    public Part document() throws IOException {
        try {
            for (PackageRelationship relation : file.getRelationships()) {
                PackagePart part = relation.getRelationshipType().endsWith(DOCUMENT) ? file.getPart(relation) : null;
                if (part != null) {
                    return new Part(part);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        throw Opening.damaged();
    }

    /** Tells the title by which the file knows itself, unless it is one that the program itself wrote. */
    public void tellTitle(PageSink sink) {
        try {
            Optional<String> title = file.getPackageProperties().getTitleProperty();
            title.flatMap(Titles::told).ifPresent(sink::title);
        } catch (InvalidFormatException e) {
            return; // properties that cannot be read tell no title
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
