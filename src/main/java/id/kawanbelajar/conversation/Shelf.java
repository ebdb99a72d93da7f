package id.kawanbelajar.conversation;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.util.List;

/** The published chapters, to leaf through. Safe for use by many threads. */
public interface Shelf {
    /** Returns the chapters a reader may see, by subject, year and number; may be empty. */
    List<Material> chapters(Audience reader);

    /** Returns a chapter's passages in reading order; empty if it is not published. */
    List<Passage> passages(MaterialId chapter);
}
