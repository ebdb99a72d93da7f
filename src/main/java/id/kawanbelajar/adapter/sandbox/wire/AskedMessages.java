package id.kawanbelajar.adapter.sandbox.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes orders as bytes and reads them back. */
public final class AskedMessages {
    private AskedMessages() {}

    /** Returns the message. */
    public static byte[] encode(Asked asked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, asked);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Asked asked) throws IOException {
        switch (asked) {
            case Asked.Read(String path, String name, int most, Set<Integer> unwanted) -> {
                out.writeByte(0);
                Fields.text(out, path);
                Fields.text(out, name);
                out.writeInt(most);
                out.writeInt(unwanted.size());
                for (int page : unwanted) {
                    out.writeInt(page);
                }
            }
            case Asked.Draw(String path, int page, List<String> quotes) -> {
                out.writeByte(1);
                Fields.text(out, path);
                out.writeInt(page);
                out.writeInt(quotes.size());
                for (String quote : quotes) {
                    Fields.text(out, quote);
                }
            }
        }
    }

    /**
     * Reads a message.
     *
     * @throws IOException if it is none
     */
    public static Asked decode(byte[] message) throws IOException {
        Fields fields = new Fields(message);
        if (fields.kind() == 0) {
            return new Asked.Read(fields.raw(), fields.raw(), fields.number(), numbers(fields));
        }
        return new Asked.Draw(fields.raw(), fields.number(), texts(fields));
    }

    private static Set<Integer> numbers(Fields fields) throws IOException {
        int count = fields.count(Integer.BYTES);
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < count; i++) {
            numbers.add(fields.number());
        }
        return numbers;
    }

    private static List<String> texts(Fields fields) throws IOException {
        int count = fields.count(Integer.BYTES);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(fields.raw());
        }
        return texts;
    }
}
