package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.office.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The content of an OpenDocument file with the styles and objects it refers to. */
final class OdfContent {
    private static final Set<String> STYLES = Set.of("office:styles", "office:automatic-styles");

    private final OdfPackage odf;
    private final OdfStyles styles = new OdfStyles();

    OdfContent(OdfPackage odf) throws IOException {
        this.odf = odf;
        odf.part("styles.xml").stream()
                .flatMap(part -> part.children())
                .filter(child -> STYLES.contains(child.tag()))
                .forEach(styles::add);
    }

    OdfStyles styles() {
        return styles;
    }

    OdfBody body() {
        return new OdfBody(styles, this::formula);
    }

    /** Hands over the content element by element; styles are taken up on the way. */
    void each(Set<String> containers, Consumer<Element> hears) throws IOException {
        odf.content(containers, element -> {
            if (STYLES.contains(element.tag())) {
                styles.add(element);
            } else if (!element.tag().matches("office:(scripts|font-face-decls)")) {
                hears.accept(element);
            }
        });
    }

    private Optional<Element> formula(String address) {
        String name = address.replaceFirst("^\\./", "");
        if (name.isEmpty() || name.contains(":")) {
            return Optional.empty();
        }
        try {
            return odf.part(name + "/content.xml").filter(part -> part.name().equals("math"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
