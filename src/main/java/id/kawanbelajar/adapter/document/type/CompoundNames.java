package id.kawanbelajar.adapter.document.type;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The names of the streams in a compound file (OLE2), the container of Office before 2007 and of locked Office files. */
final class CompoundNames {
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int TABLES_IN_HEADER = 109;
    private static final int MOST_SECTORS = 1_000;

    private final RandomAccessFile in;
    private final ByteBuffer header;
    private final int sector;

    private CompoundNames(RandomAccessFile in) throws IOException {
        this.in = in;
        this.header = at(0, HEADER);
        this.sector = 1 << Math.clamp(header.getShort(30), 7, 12);
    }

    /** Returns the names that could be read; a broken directory has fewer. */
    static Set<String> in(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            CompoundNames compound = new CompoundNames(in);
            int next = compound.header.getInt(48);
            for (int i = 0; i < MOST_SECTORS && next >= 0; i++) {
                compound.names(compound.at(compound.place(next), compound.sector), names);
                next = compound.after(next);
            }
        } catch (IndexOutOfBoundsException | EOFException e) {
            return names;
        }
        return names;
    }

    private void names(ByteBuffer directory, Set<String> names) {
        for (int entry = 0; entry + ENTRY <= directory.limit(); entry += ENTRY) {
            int length = Math.clamp(directory.getShort(entry + 64), 2, 64) - 2;
            byte[] name = new byte[length];
            directory.get(entry, name);
            names.add(new String(name, StandardCharsets.UTF_16LE));
        }
    }

    /** Returns the sector that follows another in its chain; negative at the end. */
    private int after(int number) throws IOException {
        int perTable = sector / Integer.BYTES;
        int table = number / perTable;
        if (table >= TABLES_IN_HEADER) {
            return -1;
        }
        int tableSector = header.getInt(76 + table * Integer.BYTES);
        return tableSector < 0
                ? -1
                : at(place(tableSector) + (long) (number % perTable) * 4, 4).getInt(0);
    }

    private long place(int number) {
        return (number + 1L) * sector;
    }

    private ByteBuffer at(long place, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(place);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
