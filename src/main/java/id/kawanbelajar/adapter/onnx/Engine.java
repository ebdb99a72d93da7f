package id.kawanbelajar.adapter.onnx;

import ai.onnxruntime.OrtException;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.retrieval.embedding.Pooling;
import java.io.IOException;

/** A loaded model: network, tokenizer, and the card that names them. Safe for many threads. */
final class Engine implements AutoCloseable {
    /** Most tokens the model reads, the first and the last included. */
    private static final int TOKENS = 512;

    private final Graph graph;
    private final Tokenizer tokenizer;
    private final Pooling pooling;

    private Engine(Graph graph, Tokenizer tokenizer, Pooling pooling) {
        this.graph = graph;
        this.tokenizer = tokenizer;
        this.pooling = pooling;
    }

    /** Loads from what was kept, or from the published files. */
    static Engine load(ModelFolder model, Kept kept) {
        try {
            Tokenizer tokenizer = new Tokenizer(PieceFile.open(model.tokenizer(), kept.pieces()));
            NativeLibrary.keepIn(kept.cache());
            return new Engine(kept.openGraph(model), tokenizer, model.use().pooling());
        } catch (IOException | OrtException | UnreadableException e) {
            throw damaged(model, e);
        } catch (LinkageError e) {
            throw UnavailableException.untilMended(
                    "ONNX Runtime tidak jalan di komputer ini. Pakai KAWAN_EMBEDDING=ollama:NAMA, atau KAWAN_EMBEDDING=tidak untuk mencari dengan kata kunci saja.",
                    e);
        }
    }

    static UnavailableException damaged(ModelFolder model, Exception cause) {
        return UnavailableException.untilMended(
                "Model embedding di %s rusak atau bukan multilingual-e5-small. Pasang lagi dengan: ./kawan model pasang FOLDER (atau URL)."
                        .formatted(model.folder()),
                cause);
    }

    float[] embed(String text) throws OrtException {
        return graph.embed(tokenizer.encode(text, TOKENS), pooling);
    }

    @Override
    public void close() {
        graph.close();
    }
}
