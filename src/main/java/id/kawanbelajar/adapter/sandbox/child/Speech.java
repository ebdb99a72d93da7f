package id.kawanbelajar.adapter.sandbox.child;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.sandbox.wire.Frames;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.adapter.sandbox.wire.ToldMessages;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Tells the program, from any thread. */
final class Speech {
    private final DataOutputStream out;

    Speech(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /**
     * Tells.
     *
     * @throws CannotRead if it is more than the program wants to hear at once
     */
    synchronized void tell(Told told) {
        byte[] message = ToldMessages.encode(told);
        if (message.length > Frames.MOST) {
            throw tooMuch();
        }
        try {
            Frames.write(out, message);
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens any more", e);
        }
    }

    static CannotRead tooMuch() {
        return new CannotRead(
                Reason.TOO_BIG,
                "Teks di berkas ini terlalu banyak; pecah menjadi satu bab satu berkas, lalu kirim lagi.");
    }
}
