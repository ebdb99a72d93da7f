package id.kawanbelajar.adapter.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * How letters look inside an element.
 *
 * @param fontSize in units of its own; 0 where nothing says it
 * @param scale by which all transformations around it multiply
 * @param raised whether it stands higher or lower than its line
 * @param isText whether its words are drawn
 */
record SvgStyle(double fontSize, double scale, boolean raised, boolean isText) {
    static final SvgStyle NONE = new SvgStyle(0, 1, false, false);

    private static final Pattern SIZE = Pattern.compile("(?:^|[;\\s])font-size\\s*:\\s*([^;]+)");
    private static final Pattern SCALE = Pattern.compile("scale\\(\\s*(-?[\\d.]+)(?:[\\s,]+(-?[\\d.]+))?");
    private static final Pattern MATRIX = Pattern.compile("matrix\\(\\s*(-?[\\d.eE]+)[\\s,]+(-?[\\d.eE]+)");

    /** Returns the style of an element that stands inside. */
    SvgStyle inside(String name, Attributes attributes, SvgClasses classes) {
        double size = fontSize;
        size = sized(classes.fontSize(name, attributes.getValue("class")), size);
        size = sized(attributes.getValue("font-size"), size);
        Matcher style = SIZE.matcher(orBlank(attributes.getValue("style")));
        size = sized(style.find() ? style.group(1) : null, size);
        boolean drawn = name.equals("text") || (isText && (name.equals("tspan") || name.equals("textPath")));
        boolean shifted = attributes.getValue("baseline-shift") != null
                || orBlank(attributes.getValue("style")).contains("baseline-shift")
                || (name.equals("tspan") && attributes.getValue("dy") != null && attributes.getValue("x") == null);
        return new SvgStyle(
                size, scale * scale(orBlank(attributes.getValue("transform"))), drawn && (raised || shifted), drawn);
    }

    /** Returns how large letters are in units of the drawing. */
    double size() {
        return fontSize * scale;
    }

    private static double sized(@Nullable String written, double outer) {
        if (written == null) {
            return outer;
        }
        String plain = written.strip();
        if (plain.endsWith("%")) {
            return outer * number(plain.substring(0, plain.length() - 1), 100) / 100;
        }
        return plain.endsWith("em")
                ? outer * number(plain.replaceAll("r?em$", ""), 1)
                : number(plain.replaceAll("px$", ""), outer);
    }

    private static double scale(String transform) {
        double scale = 1;
        Matcher scales = SCALE.matcher(transform);
        while (scales.find()) {
            double x = Math.abs(number(scales.group(1), 1));
            scale *= scales.group(2) == null ? x : Math.min(x, Math.abs(number(scales.group(2), 1)));
        }
        Matcher matrices = MATRIX.matcher(transform);
        while (matrices.find()) {
            scale *= Math.hypot(number(matrices.group(1), 1), number(matrices.group(2), 0));
        }
        return scale;
    }

    static double number(String written, double otherwise) {
        String plain = written.strip();
        return plain.matches("-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)") ? Double.parseDouble(plain) : otherwise;
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
