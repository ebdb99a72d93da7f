package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.sandbox.wire.Asked;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.material.reading.PageImages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a page drawn by a reading process.
 *
 * @param pool where the process comes from
 * @param patience how long a page may take
 */
record PageDrawing(ChildPool pool, Duration patience) {
    private static final Logger LOG = LoggerFactory.getLogger(PageDrawing.class);

    Optional<byte[]> image(String path, int page, List<String> quotes) throws InterruptedException {
        ChildProcess child = pool.take();
        boolean well = false;
        try {
            child.ask(new Asked.Draw(path, page, quotes));
            Told told = child.next(patience);
            child.tidy();
            well = told instanceof Told.Image || told instanceof Told.Refused;
            return told instanceof Told.Image(byte[] bytes) && isPicture(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (Lost e) {
            LOG.info("a reading process was lost on drawing a page: {}, {}", e.reason(), e.getMessage());
            return Optional.empty();
        } finally {
            if (well) {
                pool.giveBack(child);
            } else {
                pool.discard(child);
            }
        }
    }

    /** Whoever shows it must not be handed anything else. */
    private static boolean isPicture(byte[] bytes) {
        boolean png =
                bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        boolean jpeg = bytes.length > 8 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
        return (png || jpeg) && bytes.length <= PageImages.LIMIT;
    }
}
