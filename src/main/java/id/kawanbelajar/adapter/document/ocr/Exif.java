package id.kawanbelajar.adapter.document.ocr;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that a photo's EXIF data tells about reading it: how the phone was held. */
final class Exif {
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Returns by how many right angles clockwise a JPEG must be turned to stand upright; 0 where it does not tell. */
    static int quarterTurns(byte[] beginning) {
        try {
            return switch (orientation(ByteBuffer.wrap(beginning))) {
                case 3, 4 -> 2;
                case 5, 6 -> 1;
                case 7, 8 -> 3;
                default -> 0;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer jpeg) {
        if (unsigned(jpeg.getShort()) != START_OF_IMAGE) {
            return 0;
        }
        for (int marker = unsigned(jpeg.getShort()); marker != START_OF_SCAN; marker = unsigned(jpeg.getShort())) {
            int next = jpeg.position() + unsigned(jpeg.getShort());
            if (marker == APP1 && jpeg.getInt() == EXIF) {
                return inTiff(jpeg.position(jpeg.position() + 2).slice());
            }
            jpeg.position(next);
        }
        return 0;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(unsigned(tiff.getShort(0)) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (unsigned(tiff.getShort(entry)) == ORIENTATION) {
                return unsigned(tiff.getShort(entry + 8));
            }
        }
        return 0;
    }

    private static int unsigned(short value) {
        return value & 0xffff;
    }
}
