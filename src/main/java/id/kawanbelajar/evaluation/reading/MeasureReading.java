package id.kawanbelajar.evaluation.reading;

import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.metric.Statistics;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.inspection.quality.JudgePages;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures how the files of a folder are read ({@code ukur baca}). */
public final class MeasureReading {
    private final Samples samples;
    private final FileReading reading;
    private final InProcess inProcess;
    private final MeasureSpeed speed;
    private final JudgePages judging = new JudgePages();

    /**
     * Takes its means.
     *
     * @param reading as the product reads, in processes that may be ended
     * @param inProcess the same reading without that
     */
    public MeasureReading(Samples samples, FileReading reading, InProcess inProcess, MeasureSpeed speed) {
        this.samples = samples;
        this.reading = reading;
        this.inProcess = inProcess;
        this.speed = speed;
    }

    /**
     * Reads every file once as the product does, then the PDFs with text again for their speed.
     *
     * @throws id.kawanbelajar.failure.UnreadableException if the folder has no file
     */
    public ReadingReport measure(String folder, MeasuringProgress progress) {
        List<Sample> all = samples.under(folder);
        Map<String, String> refused = new LinkedHashMap<>();
        Map<Grade, Integer> pages = new EnumMap<>(Grade.class);
        Map<Grade, Integer> words = new EnumMap<>(Grade.class);
        List<PairFigures> pairs = new ArrayList<>();
        List<Sample> texts = new ArrayList<>();
        double[] milliseconds = new double[all.size()];
        long held = inProcess.heldBytes();
        long before = inProcess.residentBytes();
        long most = before;
        for (int i = 0; i < all.size(); i++) {
            Sample sample = all.get(i);
            progress.reached(i, all.size());
            long begin = System.nanoTime();
            FileReading.Outcome outcome = reading.read(sample.path(), sample.name(), (done, of) -> {});
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
            most = Math.max(most, inProcess.residentBytes());
            switch (outcome) {
                case FileReading.Outcome.Refused refusal -> refused.put(sample.name(), refusal.sentence());
                case FileReading.Outcome.Read read -> {
                    grade(read.file(), pages, words);
                    if (!sample.gold().isEmpty()) {
                        pairs.add(pair(sample, read.file()));
                    }
                    if (MeasureSpeed.isTextPdf(read.file())) {
                        texts.add(sample);
                    }
                }
            }
        }
        progress.reached(all.size(), all.size());
        long heldMore = inProcess.heldBytes() - held;
        return new ReadingReport(
                all.size(),
                refused,
                pages,
                words,
                pairs,
                speed.measure(texts),
                Statistics.percentile(milliseconds, 50),
                most - before,
                heldMore);
    }

    private void grade(ReadFile file, Map<Grade, Integer> pages, Map<Grade, Integer> words) {
        for (PageQuality page : judging.judge(file).pages()) {
            pages.merge(page.grade(), 1, Integer::sum);
            words.merge(page.grade(), words(file, page.number()).size(), Integer::sum);
        }
    }

    private static List<String> words(ReadFile file, int page) {
        return Words.of(text(file.pages().get(page - 1).blocks()));
    }

    private static PairFigures pair(Sample sample, ReadFile file) {
        List<String> read =
                Words.of(file.pages().stream().map(page -> text(page.blocks())).collect(Collectors.joining("\n")));
        return new PairFigures(sample.name(), sample.pair(), sample.gold().size(), Words.inOrder(sample.gold(), read));
    }

    private static String text(List<ReadBlock> blocks) {
        return blocks.stream().map(ReadBlock::text).collect(Collectors.joining("\n"));
    }
}
