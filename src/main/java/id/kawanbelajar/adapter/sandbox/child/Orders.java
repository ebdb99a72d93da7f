package id.kawanbelajar.adapter.sandbox.child;

import id.kawanbelajar.adapter.sandbox.wire.Asked;
import id.kawanbelajar.adapter.sandbox.wire.AskedMessages;
import id.kawanbelajar.adapter.sandbox.wire.Frames;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;

/** Hears the program's orders while the process is busy, so that it ends with the program, whatever it is busy with. */
final class Orders {
    private final LinkedBlockingQueue<Asked> waiting = new LinkedBlockingQueue<>();
    private final DataInputStream in;

    Orders(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in));
    }

    void listen() {
        Thread.ofPlatform().daemon().name("orders").start(this::hear);
    }

    Asked next() throws InterruptedException {
        return waiting.take();
    }

    private void hear() {
        try {
            while (true) {
                waiting.add(AskedMessages.decode(Frames.read(in)));
            }
        } catch (IOException e) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(0);
        }
    }
}
