package id.kawanbelajar.adapter.svg;

import id.kawanbelajar.practice.checking.figure.Drawing;
import id.kawanbelajar.practice.checking.figure.Drawing.Lettering;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through a drawing once and remembers what a check needs. */
final class SvgHandler extends DefaultHandler {
    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "image", "feimage", "iframe", "audio", "video");
    private static final int SHOWN = 40;

    private final Deque<SvgStyle> open = new ArrayDeque<>();
    private final SvgClasses classes = new SvgClasses();
    private final StringBuilder words = new StringBuilder();
    private final List<Lettering> letterings = new ArrayList<>();
    private final Set<String> forbidden = new LinkedHashSet<>();
    private String title = "";
    private String description = "";
    private double width;

    Drawing drawing() {
        return new Drawing(title, description, width, letterings, List.copyOf(forbidden));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (open.isEmpty()) {
            root(name, attributes);
        }
        letter();
        if (FORBIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
            forbidden.add("<%s>".formatted(name));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
        SvgStyle outer = open.isEmpty() ? SvgStyle.NONE : open.getLast();
        open.addLast(outer.inside(name, attributes, classes));
    }

    private void root(String name, Attributes attributes) throws SAXException {
        if (!name.equals("svg")) {
            throw new SAXException("elemen pertamanya <%s>, bukan <svg>".formatted(name));
        }
        String[] box = String.valueOf(attributes.getValue("viewBox")).strip().split("[\\s,]+", -1);
        width = box.length == 4 ? SvgStyle.number(box[2], 0) : 0;
    }

    private void attribute(String name, String value) {
        if (name.startsWith("on")) {
            forbidden.add("atribut " + name);
        }
        if (name.equals("href") && !value.startsWith("#")) {
            forbidden.add("rujukan ke luar (%s)".formatted(value.substring(0, Math.min(value.length(), SHOWN))));
        }
        outside(value);
    }

    private void outside(String style) {
        String plain = style.toLowerCase(Locale.ROOT);
        if (plain.contains("@import") || plain.matches("(?s).*url\\(\\s*['\"]?(?!\\s*['\"]?#).*")) {
            forbidden.add("rujukan ke luar di gaya");
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        words.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        boolean ofDrawing = open.size() == 2;
        String text = words.toString().strip();
        switch (name) {
            case "title" -> title = ofDrawing ? text : title;
            case "desc" -> description = ofDrawing ? text : description;
            case "style" -> {
                outside(text);
                classes.read(text);
            }
            default -> letter();
        }
        words.setLength(0);
        open.removeLast();
    }

    /** Notes the words since the last mark as a text of the innermost element. */
    private void letter() {
        String text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty() && !open.isEmpty() && open.getLast().isText()) {
            letterings.add(
                    new Lettering(text, open.getLast().size(), open.getLast().raised()));
        }
    }
}
