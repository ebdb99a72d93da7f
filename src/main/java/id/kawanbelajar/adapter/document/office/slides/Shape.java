package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;

/**
 * Something on a slide that says something.
 *
 * @param role what the slide's layout takes it for
 * @param blocks what it says, never empty
 */
public record Shape(Role role, Box box, List<ReadBlock> blocks) {
    /** What a shape is for. */
    public enum Role {
        /** The title of the whole presentation. */
        FIRST_TITLE,
        TITLE,
        /** Text the layout has a place for. */
        BODY,
        /** Anything else. */
        FREE
    }

    public Shape {
        blocks = List.copyOf(blocks);
    }

    boolean isTitle() {
        return role == Role.FIRST_TITLE || role == Role.TITLE;
    }

    String words() {
        return blocks.stream().map(ReadBlock::text).reduce("", (a, b) -> (a + " " + b).strip());
    }
}
