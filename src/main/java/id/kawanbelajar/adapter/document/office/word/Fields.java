package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.office.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Which part of a field is being read: its instruction never shows, its result does unless it is a table of contents. */
final class Fields {
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\s*(TOC|INDEX|PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    /** A field that has not ended. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;

        private boolean shows() {
            return inResult && !LEFT_OUT.matcher(instruction).matches();
        }
    }

    /** Reads the sign that a field begins, goes on or ends. */
    void sign(Element sign) {
        switch (sign.value("w:fldCharType")) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().inResult = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /** Returns whether what is read now shows. */
    boolean shows() {
        return open.stream().allMatch(Field::shows);
    }

    /** Returns whether a whole field, written in one piece, shows. */
    static boolean shows(Element simple) {
        return !LEFT_OUT.matcher(simple.value("w:instr")).matches();
    }
}
