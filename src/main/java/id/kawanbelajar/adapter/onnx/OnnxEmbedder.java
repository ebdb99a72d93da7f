package id.kawanbelajar.adapter.onnx;

import ai.onnxruntime.OrtException;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.embedding.ModelUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * multilingual-e5-small, or another model with its tokenizer, in this process. Loads at first use: about 0.2 s, but some seconds the first time on a machine,
 * when it prepares its files. Questions have a thread of their own, so that they never wait behind passages.
 */
public final class OnnxEmbedder implements Embedder {
    private final ModelFolder model;
    private final ModelUse use;
    private final Path cache;
    private final ExecutorService questions = Executors.newSingleThreadExecutor(named("vektor-tanya"));
    private final ExecutorService passages;
    private final ReentrantLock loading = new ReentrantLock();
    private @Nullable Engine engine;
    private @Nullable Card card;
    private boolean closed;

    /**
     * Makes an embedder without touching a file.
     *
     * @param folder with {@code model.onnx} and {@code tokenizer.json}
     * @param cache folder of this embedder alone, made when needed; takes about as much room as the model
     * @param workers threads for passages, one passage each at a time
     */
    public OnnxEmbedder(Path folder, Path cache, int workers) {
        model = new ModelFolder(folder);
        use = model.use();
        this.cache = cache;
        passages = Executors.newFixedThreadPool(workers, named("vektor-bahan"));
    }

    @Override
    public String model() {
        return use.family() + "-onnx-" + card().fingerprint();
    }

    @Override
    public int size() {
        return card().size();
    }

    @Override
    public float[] query(String text) {
        return await(questions.submit(embedding(use.query() + text)));
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        List<Future<float[]>> running = new ArrayList<>();
        for (String text : texts) {
            running.add(passages.submit(embedding(use.passage() + text)));
        }
        try {
            return running.stream().map(OnnxEmbedder::await).toList();
        } finally {
            running.forEach(f -> f.cancel(false));
        }
    }

    private Callable<float[]> embedding(String text) {
        return () -> {
            try {
                return engine().embed(text);
            } catch (OrtException e) {
                throw Engine.damaged(model, e);
            }
        };
    }

    private static float[] await(Future<float[]> vector) {
        try {
            return vector.get();
        } catch (InterruptedException e) {
            vector.cancel(false);
            Thread.currentThread().interrupt();
            throw UnavailableException.forNow("Pembuatan vektor dihentikan.", e);
        } catch (CancellationException e) {
            throw UnavailableException.forNow("Pembuatan vektor dihentikan.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnavailableException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Engine engine() {
        loading.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the embedder is closed");
            }
            if (engine == null) {
                engine = Engine.load(model, new Kept(cache, model.key()));
            }
            return engine;
        } finally {
            loading.unlock();
        }
    }

    private Card card() {
        loading.lock();
        try {
            if (card == null) {
                Kept kept = new Kept(cache, model.key());
                card = kept.card().or(() -> loadedCard(kept)).orElseThrow();
            }
            return card;
        } finally {
            loading.unlock();
        }
    }

    /** Loads the model, which leaves a card; where nothing can be kept, makes one each time. */
    private Optional<Card> loadedCard(Kept kept) {
        Engine loaded = engine();
        return kept.card().or(() -> {
            try {
                return Optional.of(new Card(model.fingerprint(), loaded.embed(use.query()).length));
            } catch (IOException | OrtException e) {
                throw Engine.damaged(model, e);
            }
        });
    }

    @Override
    public void close() {
        stop(questions);
        stop(passages);
        loading.lock();
        try {
            closed = true;
            if (engine != null) {
                engine.close();
                engine = null;
            }
        } finally {
            loading.unlock();
        }
    }

    private static void stop(ExecutorService threads) {
        // so that whoever waits for a vector hears of it
        threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
        threads.close();
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }
}
