package id.kawanbelajar.adapter.document.office.word;

import java.util.regex.Pattern;

/** Follows where a table of contents begins and ends in a binary document, where it is a field over many paragraphs. */
final class BinaryContents {
    private static final char BEGIN = '\u0013';
    private static final char END = '\u0015';
    private static final Pattern CONTENTS = Pattern.compile("\\u0013\\s*(TOC|INDEX)\\b");

    private int open;

    /** Returns whether a paragraph belongs to one; paragraphs are told in order. */
    boolean isIn(String paragraph) {
        boolean begins = open == 0 && CONTENTS.matcher(paragraph).find();
        boolean inside = begins || open > 0;
        if (inside) {
            int from = begins ? paragraph.indexOf(BEGIN) : 0;
            for (int i = from; i < paragraph.length(); i++) {
                open += paragraph.charAt(i) == BEGIN ? 1 : paragraph.charAt(i) == END ? -1 : 0;
            }
            open = Math.max(0, open);
        }
        return inside;
    }
}
