package id.kawanbelajar.adapter.sandbox.wire;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import id.kawanbelajar.material.reading.Recognition.Recognised;
import id.kawanbelajar.material.reading.Recognition.Text;
import id.kawanbelajar.material.reading.Recognition.Unread;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page as bytes. */
final class PageMessage {
    /** Level, and the lengths of a name and a text. */
    private static final int LEAST_BLOCK = 9;

    private PageMessage() {}

    static void write(DataOutputStream out, ReadPage page) throws IOException {
        out.writeInt(page.number());
        Fields.text(out, page.label());
        switch (page.recognition()) {
            case Text() -> out.writeByte(0);
            case Recognised(double confidence) -> {
                out.writeByte(1);
                out.writeDouble(confidence);
            }
            case Unread(String remedy) -> {
                out.writeByte(2);
                Fields.text(out, remedy);
            }
        }
        out.writeInt(page.blocks().size());
        for (ReadBlock block : page.blocks()) {
            Fields.text(out, block.kind().name());
            out.writeByte(block.level());
            Fields.text(out, block.text());
        }
    }

    static ReadPage read(Fields fields) throws IOException {
        int number = fields.number();
        String label = fields.text();
        Recognition recognition = recognition(fields);
        int count = fields.count(LEAST_BLOCK);
        List<ReadBlock> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Block.Kind kind = fields.choice(Block.Kind.class);
            int level = fields.kind();
            String text = fields.text();
            if (!text.isBlank()) {
                blocks.add(new ReadBlock(kind, level, text));
            }
        }
        return new ReadPage(number, label, blocks, recognition);
    }

    private static Recognition recognition(Fields fields) throws IOException {
        int kind = fields.kind();
        return switch (kind) {
            case 0 -> new Text();
            case 1 -> new Recognised(fields.share());
            case 2 -> new Unread(fields.text());
            default -> throw new IOException("no recognition has the number " + kind);
        };
    }
}
