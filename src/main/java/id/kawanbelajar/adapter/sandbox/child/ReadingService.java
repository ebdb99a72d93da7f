package id.kawanbelajar.adapter.sandbox.child;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.sandbox.wire.Asked;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Carries out one order after another until the program goes away. */
public final class ReadingService {
    /** What the JVM itself ends with when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;

    private static final long LARGE_HEAP = 64 << 20;

    private final Opening opening;
    private final Drawing drawing;
    private final Speech speech;

    private ReadingService(Opening opening, Drawing drawing, Speech speech) {
        this.opening = opening;
        this.drawing = drawing;
        this.speech = speech;
    }

    /** Serves on the standard streams of this process; what anything else prints goes astray from now on. */
    public static void serve(Opening opening, Drawing drawing) throws InterruptedException {
        Speech speech = new Speech(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        NetworkRefusal.install();
        Orders orders = new Orders(System.in);
        orders.listen();
        ReadingService service = new ReadingService(opening, drawing, speech);
        speech.tell(new Told.Ready());
        while (true) {
            speech.tell(service.answer(orders.next()));
            giveMemoryBack();
        }
    }

    /** While it waits it may hold little: the computer is small, and the next file may be long in coming. */
    private static void giveMemoryBack() {
        if (Runtime.getRuntime().totalMemory() > LARGE_HEAP) {
            System.gc();
        }
    }

    private Told answer(Asked asked) {
        try {
            return carryOut(asked);
        } catch (CannotRead e) {
            return new Told.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            return new Told.Broken();
        }
    }

    private Told carryOut(Asked asked) throws IOException {
        return switch (asked) {
            case Asked.Read read -> {
                TellingSink sink = new TellingSink(speech, read.most(), read.unwanted());
                opening.read(Path.of(read.path()), read.name(), type -> speech.tell(new Told.Type(type)), sink);
                yield new Told.Done();
            }
            case Asked.Draw draw ->
                new Told.Image(drawing.image(Path.of(draw.path()), draw.page(), draw.quotes())
                        .orElse(new byte[0]));
        };
    }
}
