package id.kawanbelajar.safety.suspicion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What was learnt: a step for every feature of {@link Grams}, as small whole numbers. Safe for use by many threads. */
public final class Weights {
    private final byte[] steps;
    private final float scale;
    private final float bias;
    private final float unsure;
    private final float sure;

    /**
     * Makes them.
     *
     * @param steps as many as {@link Grams#SIZE}
     * @param scale what one step is worth; above 0
     * @param bias where a message without any feature stands
     * @param unsure from this suspicion on no model may read a message
     * @param sure from this suspicion on, at least {@code unsure}, a message is refused
     */
    public Weights(byte[] steps, double scale, double bias, double unsure, double sure) {
        if (steps.length != Grams.SIZE || scale <= 0 || unsure > sure) {
            throw new IllegalArgumentException("no weights: " + steps.length + " steps of " + scale);
        }
        this.steps = steps.clone();
        this.scale = (float) scale;
        this.bias = (float) bias;
        this.unsure = (float) unsure;
        this.sure = (float) sure;
    }

    /** Whether no model may read a message of this suspicion. */
    public boolean unsure(double suspicion) {
        return suspicion >= unsure;
    }

    /** Whether a message of this suspicion is refused. */
    public boolean sure(double suspicion) {
        return suspicion >= sure;
    }

    /** Returns the shipped weights; a missing or broken file is a bug. */
    public static Weights shipped() {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("/aman/bobot.bin"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the suspicion, 0 to 1; 0 where there is no feature. */
    public double suspicion(int[] grams) {
        if (grams.length == 0) {
            return 0;
        }
        long sum = 0;
        for (int gram : grams) {
            sum += steps[gram];
        }
        return 1 / (1 + Math.exp(-(bias + sum * scale / Math.sqrt(grams.length))));
    }

    static Weights read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            float scale = in.readFloat();
            float bias = in.readFloat();
            float unsure = in.readFloat();
            float sure = in.readFloat();
            return new Weights(in.readNBytes(Grams.SIZE), scale, bias, unsure, sure);
        }
    }

    /** Writes the file that {@link #shipped} reads; the same weights give the same bytes. */
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeFloat(scale);
            out.writeFloat(bias);
            out.writeFloat(unsure);
            out.writeFloat(sure);
            out.write(steps);
        }
    }
}
