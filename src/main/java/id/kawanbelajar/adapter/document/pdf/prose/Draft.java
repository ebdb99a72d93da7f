package id.kawanbelajar.adapter.document.pdf.prose;

import id.kawanbelajar.adapter.document.pdf.layout.Hyphens;
import id.kawanbelajar.material.Block.Kind;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;

/** A block that may still grow: a sentence can go on in the next column, or below a box that stands in its way. */
final class Draft {
    private static final String ENDS = ".?!:;…”\"";
    private static final int FARTHEST = 14;

    private final Kind kind;
    private final int level;
    private final StringBuilder text;
    private final float size;
    private final int region;
    private final boolean opens;
    private boolean code;

    /**
     * Makes it.
     *
     * @param region the page outside of frames, or one of its frames; a sentence never leaves it
     * @param opens whether a column begins with it, or it follows a frame or table
     */
    Draft(Kind kind, int level, String text, float size, int region, boolean opens) {
        this.kind = kind;
        this.level = level;
        this.text = new StringBuilder(text);
        this.size = size;
        this.region = region;
        this.opens = opens;
    }

    /** Its lines are program code, which no other line continues. */
    Draft asCode() {
        code = true;
        return this;
    }

    /** Returns the blocks, those parts joined that are one sentence. */
    static List<ReadBlock> joined(List<Draft> drafts) {
        List<Draft> left = new ArrayList<>(drafts);
        for (int i = 0; i < left.size(); i++) {
            boolean grows = true;
            while (grows) {
                int next = left.get(i).isOpen() ? left.get(i).continuation(left, i) : -1;
                grows = next > 0;
                if (grows) {
                    Hyphens.append(left.get(i).text, left.remove(next).text.toString());
                }
            }
        }
        return left.stream().map(Draft::block).toList();
    }

    private boolean isOpen() {
        boolean flowing = !code && (kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM);
        return flowing && !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private int continuation(List<Draft> drafts, int own) {
        if (own + 1 >= drafts.size() || (!drafts.get(own + 1).opens && drafts.get(own + 1).region == region)) {
            return -1;
        }
        for (int i = own + 1; i < Math.min(drafts.size(), own + FARTHEST); i++) {
            Draft other = drafts.get(i);
            if (other.opens && other.region == region && other.goesOn() && Math.abs(other.size - size) < 0.06f * size) {
                return i;
            }
        }
        return -1;
    }

    private boolean goesOn() {
        return kind == Kind.PARAGRAPH && !code && Character.isLowerCase(text.charAt(0));
    }

    private ReadBlock block() {
        return new ReadBlock(kind, level, text.toString());
    }
}
