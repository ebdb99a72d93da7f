package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.latex.MathNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an office file. Names carry the prefix that is customary for their namespace, whatever the file calls it;
 * those of other namespaces carry none.
 *
 * @param tag e.g. {@code w:p}
 * @param attributes by name, e.g. {@code w:val}
 * @param nodes elements and text, in order
 */
public record Element(String tag, Map<String, String> attributes, List<Content> nodes) implements Content, MathNode {
    public Element {
        attributes = Map.copyOf(attributes);
        nodes = List.copyOf(nodes);
    }

    public boolean is(String name) {
        return tag.equals(name);
    }

    /** Returns the elements right inside. */
    public Stream<Element> children() {
        return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Returns the elements of a name right inside. */
    public Stream<Element> children(String name) {
        return children().filter(child -> child.is(name));
    }

    /** Returns the first of a name right inside, then right inside that one, and so on. */
    public Optional<Element> at(String... path) {
        Optional<Element> found = Optional.of(this);
        for (String name : path) {
            found = found.flatMap(element -> element.children(name).findFirst());
        }
        return found;
    }

    /** Returns the elements of a name at any depth, outermost first; those inside one that matches are not looked at. */
    public Stream<Element> outermost(Predicate<Element> wanted) {
        return children().flatMap(child -> wanted.test(child) ? Stream.of(child) : child.outermost(wanted));
    }

    public Optional<String> attribute(String name) {
        @Nullable String value = attributes.get(name);
        return Optional.ofNullable(value);
    }

    /** Returns an attribute of the first of a path; see {@link #at}. */
    public Optional<String> attributeAt(String name, String... path) {
        return at(path).flatMap(element -> element.attribute(name));
    }

    /** Returns whether a switch such as {@code w:b} is on. */
    public boolean isOn(String name) {
        return at(name).filter(child -> !child.attribute("w:val").orElse("1").matches("0|false|none|off"))
                .isPresent();
    }

    @Override
    public String name() {
        return tag.substring(tag.indexOf(':') + 1);
    }

    @Override
    public List<Element> inner() {
        return children().toList();
    }

    @Override
    public String text() {
        StringBuilder all = new StringBuilder();
        collect(all);
        return all.toString();
    }

    private void collect(StringBuilder all) {
        for (Content node : nodes) {
            switch (node) {
                case Content.Text text -> all.append(text.characters());
                case Element element -> element.collect(all);
            }
        }
    }

    @Override
    public String value(String attribute) {
        return attribute(attribute).orElse("");
    }
}
