package id.kawanbelajar.adapter.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A part of an OOXML file.
 *
 * @param part as the library holds it
 */
public record Part(PackagePart part) {
    /** Opens its bytes. */
    public InputStream open() throws IOException {
        return part.getInputStream();
    }

    /** Returns the whole part. */
    public Element xml() throws IOException {
        try (InputStream in = part.getInputStream()) {
            return Xml.whole(in);
        }
    }

    /** Hands over its elements one by one; see {@link Xml#each}. */
    public void each(Set<String> containers, Consumer<Element> hears) throws IOException {
        try (InputStream in = part.getInputStream()) {
            Xml.each(in, containers, hears);
        }
    }

    /** Returns the parts it refers to by the last word of a relation's type, e.g. {@code styles}. */
    public List<Part> related(String type) throws IOException {
        List<Part> parts = new ArrayList<>();
        try {
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/" + type)) {
                    target(relation).ifPresent(parts::add);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
        return parts;
    }

    /** Returns the first of the parts it refers to by a type, read whole. */
    public Optional<Element> firstRelated(String type) throws IOException {
        List<Part> parts = related(type);
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst().xml());
    }

    /** Returns the part that it calls by an id; empty where it is missing or lies outside the file. */
    public Optional<Part> byId(String id) throws IOException {
        PackageRelationship relation = part.getRelationship(id);
        return relation == null ? Optional.empty() : target(relation);
    }

    private Optional<Part> target(PackageRelationship relation) throws IOException {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(part.getRelatedPart(relation)).map(Part::new);
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
