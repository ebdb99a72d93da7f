package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A piece of state that a snapshot holds, in the same bytes wherever it was reached by the same answers. */
interface Remembered {
    void write(DataOutput out) throws IOException;

    /** Takes over what {@link #write} wrote. */
    void read(DataInput in) throws IOException;
}
