package id.kawanbelajar.adapter.sandbox.wire;

import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;

/** Adds up what a file says, so that no file fills the memory of whoever listens. Ten thick books stay within. */
public final class Bounds {
    private static final int TEXT = 8_000_000;
    private static final int BLOCKS = 200_000;

    private long text;
    private long blocks;

    /** Counts a page in, and returns whether all so far stays within. */
    public boolean hold(ReadPage page) {
        blocks += page.blocks().size();
        for (ReadBlock block : page.blocks()) {
            text += block.text().length();
        }
        return text <= TEXT && blocks <= BLOCKS;
    }
}
