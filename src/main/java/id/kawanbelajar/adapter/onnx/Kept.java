package id.kawanbelajar.adapter.onnx;

import ai.onnxruntime.OrtException;
import id.kawanbelajar.retrieval.embedding.Pooling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was made once of one state of a model folder, so that the next start is quick. A cache: may be deleted, need not
 * be writable; made under another name and renamed when whole.
 *
 * @param cache folder of this embedder alone; what belongs to other models in it is removed when this one is made
 * @param key of that state
 */
record Kept(Path cache, String key) {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final String PREFIX = "model-";

    /** Another number where the network is made another way: see {@link Graph}. */
    private static final String MADE = "-2";

    private static final String UNFINISHED = "baru-";

    private Path home() {
        return cache.resolve(PREFIX + key + MADE);
    }

    private Path graph() {
        return home().resolve("graf.onnx");
    }

    Path pieces() {
        return home().resolve("potongan");
    }

    Optional<Card> card() {
        return Card.read(home().resolve("kartu"));
    }

    /** Opens the kept network; makes it first where there is none. */
    Graph openGraph(ModelFolder model) throws OrtException, IOException {
        if (!Files.exists(graph())) {
            return make(model);
        }
        try {
            return Graph.openKept(graph());
        } catch (OrtException e) {
            LOG.warn("Graf yang disimpan di {} rusak dan dibuat lagi: {}", home(), e.toString());
            delete(home());
            return make(model);
        }
    }

    private Graph make(ModelFolder model) throws OrtException, IOException {
        Path fresh = cache.resolve(UNFINISHED + ProcessHandle.current().pid());
        try {
            delete(fresh);
            Files.createDirectories(fresh);
            try (Graph graph = Graph.openAndKeep(model.graph(), fresh.resolve(graph().getFileName()))) {
                Durable.sync(fresh.resolve(graph().getFileName()));
                Durable.sync(fresh.resolve(Graph.weights(graph())));
                new Card(model.fingerprint(), graph.embed(new long[] {0, 2}, Pooling.MEAN).length)
                        .write(fresh.resolve("kartu"));
            }
            publish(fresh);
            return Graph.openKept(graph());
        } catch (IOException | OrtException e) {
            LOG.info("Graf ringkas tidak dapat disimpan di {}: {}", cache, e.toString());
            return Graph.open(model.graph());
        } finally {
            delete(fresh);
        }
    }

    private void publish(Path fresh) throws IOException {
        if (Files.exists(pieces())) {
            Files.move(pieces(), fresh.resolve(pieces().getFileName()));
        }
        try (Stream<Path> old = Files.list(cache)) {
            for (Path other : old.filter(Kept::isOld).toList()) {
                delete(other);
            }
        }
        Files.move(fresh, home());
    }

    private static boolean isOld(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(PREFIX)
                || (name.startsWith(UNFINISHED)
                        && ProcessHandle.of(Long.parseLong(name.substring(UNFINISHED.length())))
                                .isEmpty());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
