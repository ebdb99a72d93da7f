package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** State by id; whoever is not in it is as a fresh one. */
final class Register<T extends Remembered> implements Remembered {
    private final Map<String, T> entries = new HashMap<>();
    private final Supplier<T> fresh;

    Register(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /** Returns the state to look at; a fresh one is not kept, so that asking changes nothing. */
    T look(String id) {
        T entry = entries.get(id);
        return entry == null ? fresh.get() : entry;
    }

    /** Returns the state to change. */
    T keep(String id) {
        return entries.computeIfAbsent(id, absent -> fresh.get());
    }

    void remove(String id) {
        entries.remove(id);
    }

    /** Returns the ids in it, sorted. */
    List<String> ids() {
        return entries.keySet().stream().sorted().toList();
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeInt(entries.size());
        for (Map.Entry<String, T> entry : new TreeMap<>(entries).entrySet()) {
            out.writeUTF(entry.getKey());
            entry.getValue().write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            keep(in.readUTF()).read(in);
        }
    }
}
