package id.kawanbelajar.evaluation.growth;

/** Arithmetic of vectors. */
final class Vectors {
    private Vectors() {}

    /** Makes a vector length one, in place, and returns it. */
    static float[] unit(float[] vector) {
        double squares = 0;
        for (float each : vector) {
            squares += (double) each * each;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }
}
