package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How often something happened. */
final class Count implements Remembered {
    private int value;

    int value() {
        return value;
    }

    void increment() {
        value++;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeInt(value);
    }

    @Override
    public void read(DataInput in) throws IOException {
        value = in.readInt();
    }
}
