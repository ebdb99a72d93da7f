package id.kawanbelajar.evaluation.reading;

import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.TwoAtOnce;
import id.kawanbelajar.material.reading.FileReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks files in many ways and has them read ({@code ukur baca --rusak}). */
public final class BreakFiles {
    private static final int LARGEST = 8_000_000;
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final List<String> ENDINGS = List.of(
            "a.pdf", "a.docx", "a.doc", "a.pptx", "a.xlsx", "a.odt", "a.epub", "a.html", "a.md", "a.txt", "a.zip",
            "a.jpg", "a.png", "a");

    private final Samples samples;
    private final FileReading reading;
    private final BrokenFiles files;

    private final long limit;

    /**
     * Takes its means.
     *
     * @param limit milliseconds that no reading may exceed
     */
    public BreakFiles(Samples samples, FileReading reading, BrokenFiles files, long limit) {
        this.samples = samples;
        this.reading = reading;
        this.files = files;
        this.limit = limit;
    }

    /**
     * Reads broken files, two at once. The same seed breaks the same files in the same ways.
     *
     * @param many how many
     */
    public BrokenReport read(String folder, int many, long seed, MeasuringProgress progress) {
        List<Sample> all = samples.under(folder);
        BrokenReport.Counting counting = new BrokenReport.Counting(limit);
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            work.add(() -> one(all, random, counting));
        }
        TwoAtOnce.run(work, done -> progress.reached(done, many));
        return counting.report();
    }

    private void one(List<Sample> all, Random random, BrokenReport.Counting counting) {
        Sample sample = all.get(random.nextInt(all.size()));
        Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        byte[] other = samples.bytes(all.get(random.nextInt(all.size())), LARGEST);
        byte[] broken = mutation.of(samples.bytes(sample, LARGEST), other, random);
        String name = mutation == Mutation.RENAMED ? ENDINGS.get(random.nextInt(ENDINGS.size())) : sample.name();
        files.with(broken, path -> {
            long begin = System.nanoTime();
            try {
                FileReading.Outcome outcome = reading.read(path, name, (done, pages) -> {});
                counting.ended(mutation, outcome, (System.nanoTime() - begin) / 1_000_000);
            } catch (RuntimeException e) {
                counting.failed(mutation, sample.name(), e);
            }
        });
    }
}
