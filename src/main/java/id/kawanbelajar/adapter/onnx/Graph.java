package id.kawanbelajar.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import id.kawanbelajar.retrieval.embedding.Pooling;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The network itself: ids in, one vector of length one out. One text a call: a batch is no quicker on one thread, and
 * the int8 network scales its numbers by the whole batch, so that a vector would depend on its neighbours. Safe for many
 * threads; each call uses the thread it comes on.
 */
final class Graph implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Graph(SessionOptions options, Path file) throws OrtException {
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "kawan");
        session = environment.createSession(file.toString(), options);
        if (!session.getInputNames().contains(IDS) || !Set.of(IDS, MASK, TYPES).containsAll(session.getInputNames())) {
            session.close();
            throw new OrtException("unknown inputs " + session.getInputNames());
        }
    }

    /** Opens a network as published. */
    static Graph open(Path published) throws OrtException {
        try (SessionOptions options = lean()) {
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            return new Graph(options, published);
        }
    }

    /**
     * Opens a network as published and writes it, optimised, to {@code kept}, its weights in a file of their own beside
     * it that later starts map instead of reading: a tenth of the time and two thirds of the memory.
     */
    static Graph openAndKeep(Path published, Path kept) throws OrtException {
        try (SessionOptions options = lean()) {
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT); // higher levels suit one processor only
            options.setOptimizedModelFilePath(kept.toString());
            options.addConfigEntry(
                    "session.optimized_model_external_initializers_file_name",
                    weights(kept).toString());
            options.addConfigEntry("session.optimized_model_external_initializers_min_size_in_bytes", "1024");
            return new Graph(options, published);
        }
    }

    /** Opens what {@link #openAndKeep} wrote. */
    static Graph openKept(Path kept) throws OrtException {
        try (SessionOptions options = lean()) {
            options.setOptimizationLevel(OptLevel.NO_OPT);
            return new Graph(options, kept);
        }
    }

    /** Name of the file with the weights of a kept network. */
    static Path weights(Path kept) {
        return Path.of(kept.getFileName() + ".bobot");
    }

    /**
     * On x64 processors without VNNI the usual product of unsigned and signed bytes overflows 16 bits and is cut, so that
     * vectors, and every figure made with them, would differ from machine to machine. The runtime then takes the slower
     * product of unsigned bytes; where there is VNNI this changes nothing.
     */
    private static final String EXACT_BYTES = "session.x64quantprecision";

    private static SessionOptions lean() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.addConfigEntry(EXACT_BYTES, "1");
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    /** Returns the vector of a text, made length one. */
    float[] embed(long[] ids, Pooling pooling) throws OrtException {
        long[] shape = {1, ids.length};
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor text = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>(Map.of(IDS, text, MASK, mask, TYPES, types));
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs)) {
                return pooled((OnnxTensor) result.get(0), ids.length, pooling);
            }
        }
    }

    private static float[] pooled(OnnxTensor hidden, int tokens, Pooling pooling) throws OrtException {
        long[] shape = hidden.getInfo().getShape();
        if (shape.length != 3 || shape[1] != tokens) {
            throw new OrtException("first output is not [texts, tokens, numbers] but " + Arrays.toString(shape));
        }
        FloatBuffer values = hidden.getFloatBuffer();
        float[] sum = new float[(int) shape[2]];
        int from = pooling == Pooling.LAST ? tokens - 1 : 0;
        int to = pooling == Pooling.FIRST ? 1 : tokens;
        values.position(from * sum.length);
        for (int token = from; token < to; token++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values.get();
            }
        }
        return unit(sum);
    }

    private static float[] unit(float[] vector) throws OrtException {
        double squares = 0;
        for (float v : vector) {
            squares += (double) v * v;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        if (!Float.isFinite(scale)) {
            throw new OrtException("the network gives no finite numbers");
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("closed twice", e);
        }
    }
}
