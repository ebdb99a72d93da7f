package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a slide's layout and master say of the places for text in it. */
final class Layout {
    private final List<Element> places;

    private Layout(List<Element> places) {
        this.places = places;
    }

    static Layout of(Part slide) throws IOException {
        List<Element> places = new ArrayList<>();
        List<Part> layouts = slide.related("slideLayout");
        for (Part layout : layouts) {
            shapes(layout.xml()).forEach(places::add);
            for (Part master : layout.related("slideMaster")) {
                shapes(master.xml()).forEach(places::add);
            }
        }
        return new Layout(places);
    }

    private static Stream<Element> shapes(Element part) {
        return part.outermost(shape -> shape.is("p:sp"));
    }

    /** Returns what a shape is a place for: {@code title}, {@code body} …; blank where it is no place of the layout. */
    static String kind(Element shape) {
        return place(shape).map(place -> place.attribute("type").orElse("obj")).orElse("");
    }

    private static Optional<Element> place(Element shape) {
        return shape.children()
                .filter(child -> child.tag().startsWith("p:nv"))
                .findFirst()
                .flatMap(child -> child.at("p:nvPr", "p:ph"));
    }

    /** Returns where a shape lies, by itself or by the layout. */
    Box box(Element shape) {
        return own(shape)
                .or(() -> models(shape).flatMap(model -> own(model).stream()).findFirst())
                .orElse(Box.NONE);
    }

    /** Returns whether the layout takes the bullets from a place. */
    boolean isPlain(Element shape) {
        return Stream.concat(Stream.of(shape), models(shape))
                .anyMatch(model -> model.at("p:txBody", "a:lstStyle", "a:lvl1pPr", "a:buNone")
                        .isPresent());
    }

    private Stream<Element> models(Element shape) {
        return place(shape).stream().flatMap(own -> places.stream().filter(model -> fits(own, model)));
    }

    private static boolean fits(Element own, Element model) {
        return place(model)
                .filter(place -> (own.attribute("idx").isPresent()
                                && own.attribute("idx").equals(place.attribute("idx")))
                        || plain(own).equals(plain(place)))
                .isPresent();
    }

    private static String plain(Element place) {
        return place.attribute("type")
                .orElse("body")
                .replace("ctrTitle", "title")
                .replace("obj", "body");
    }

    private static Optional<Box> own(Element shape) {
        return shape.at("p:spPr", "a:xfrm")
                .or(() -> shape.at("p:grpSpPr", "a:xfrm"))
                .or(() -> shape.at("p:xfrm"))
                .flatMap(place -> box(place, "a:off", "a:ext"));
    }

    /** Returns the space in which the shapes of a group are measured. */
    static Optional<Box> space(Element group) {
        return group.at("p:grpSpPr", "a:xfrm").flatMap(place -> box(place, "a:chOff", "a:chExt"));
    }

    private static Optional<Box> box(Element place, String from, String size) {
        return place.at(from)
                .flatMap(offset -> place.at(size)
                        .map(extent -> new Box(
                                number(offset.value("x")),
                                number(offset.value("y")),
                                number(extent.value("cx")),
                                number(extent.value("cy")))));
    }

    private static double number(String digits) {
        return digits.matches("-?\\d{1,12}") ? Double.parseDouble(digits) : 0;
    }
}
