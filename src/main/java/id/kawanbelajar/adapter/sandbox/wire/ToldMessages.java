package id.kawanbelajar.adapter.sandbox.wire;

import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what is told as bytes and reads it back. */
public final class ToldMessages {
    private ToldMessages() {}

    /** Returns the message; it may be longer than {@link Frames#MOST}. */
    public static byte[] encode(Told told) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, told);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Told told) throws IOException {
        switch (told) {
            case Told.Ready() -> out.writeByte(0);
            case Told.Type(FileType type) -> worded(out, 1, type.name());
            case Told.Expect(int pages) -> numbered(out, 2, pages);
            case Told.Begun(int page) -> numbered(out, 3, page);
            case Told.Title(String title) -> worded(out, 4, title);
            case Told.Page(var page) -> {
                out.writeByte(5);
                PageMessage.write(out, page);
            }
            case Told.Note(String sentence) -> worded(out, 6, sentence);
            case Told.Done() -> out.writeByte(7);
            case Told.Refused(Reason reason, String sentence) -> {
                out.writeByte(8);
                Fields.text(out, reason.name());
                Fields.text(out, sentence);
            }
            case Told.Broken() -> out.writeByte(9);
            case Told.Image(byte[] image) -> {
                out.writeByte(10);
                out.writeInt(image.length);
                out.write(image);
            }
        }
    }

    private static void numbered(DataOutputStream out, int kind, int number) throws IOException {
        out.writeByte(kind);
        out.writeInt(number);
    }

    private static void worded(DataOutputStream out, int kind, String words) throws IOException {
        out.writeByte(kind);
        Fields.text(out, words);
    }

    /**
     * Reads a message.
     *
     * @throws IOException if it is none
     */
    public static Told decode(byte[] message) throws IOException {
        Fields fields = new Fields(message);
        try {
            Told told = read(fields);
            fields.end();
            return told;
        } catch (IllegalArgumentException e) {
            throw new IOException("a value that cannot be", e);
        }
    }

    private static Told read(Fields fields) throws IOException {
        int kind = fields.kind();
        return switch (kind) {
            case 0 -> new Told.Ready();
            case 1 -> new Told.Type(fields.choice(FileType.class));
            case 2 -> new Told.Expect(fields.number());
            case 3 -> new Told.Begun(fields.number());
            case 4 -> new Told.Title(fields.text());
            case 5 -> new Told.Page(PageMessage.read(fields));
            case 6 -> new Told.Note(fields.text());
            case 7 -> new Told.Done();
            case 8 -> new Told.Refused(fields.choice(Reason.class), fields.text());
            case 9 -> new Told.Broken();
            case 10 -> new Told.Image(fields.bytes());
            default -> throw new IOException("no message has the number " + kind);
        };
    }
}
