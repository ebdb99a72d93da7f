package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML of office files. Knows no document types and no entities, so nothing outside the file is ever fetched. */
public final class Xml {
    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Returns the whole of a part. */
    public static Element whole(InputStream in) throws IOException {
        List<Element> root = new ArrayList<>();
        each(in, Set.of(), root::add);
        return root.getFirst();
    }

    /**
     * Hands over the elements of a part one by one, so that a long one need not fit into memory.
     *
     * @param containers names of the elements that are not handed over themselves, but what is in them
     */
    public static void each(InputStream in, Set<String> containers, Consumer<Element> reader) throws IOException {
        try {
            new Xml(factory().createXMLStreamReader(in)).pass(containers, reader);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void pass(Set<String> containers, Consumer<Element> hears) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && !containers.contains(tag())) {
                hears.accept(element());
            }
        }
    }

    private Element element() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new CannotRead(
                    Reason.DAMAGED,
                    "Isi berkas ini bersarang terlalu dalam; simpan ulang dari aplikasinya, lalu kirim lagi.");
        }
        String tag = tag();
        Map<String, String> attributes = attributes();
        List<Content> nodes = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                nodes.add(element());
            } else if (reader.isCharacters()) {
                nodes.add(new Content.Text(reader.getText()));
            }
        }
        depth--;
        return new Element(tag, attributes, nodes);
    }

    private String tag() {
        return Namespaces.named(reader.getNamespaceURI(), reader.getLocalName());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    Namespaces.named(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return attributes;
    }
}
