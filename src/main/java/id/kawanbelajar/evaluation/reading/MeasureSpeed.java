package id.kawanbelajar.evaluation.reading;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.evaluation.TwoAtOnce;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.reading.Assembling;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.Recognition;
import id.kawanbelajar.material.splitting.PassageSplitter;
import id.kawanbelajar.retrieval.TemporaryIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Measures how fast PDFs with text are read, beside their library alone. */
public final class MeasureSpeed {
    private static final int ROUNDS = 3;
    private static final Kelas KELAS = new Kelas(7);

    private final FileReading reading;
    private final InProcess inProcess;
    private final TemporaryIndex.Maker indexes;

    public MeasureSpeed(FileReading reading, InProcess inProcess, TemporaryIndex.Maker indexes) {
        this.reading = reading;
        this.inProcess = inProcess;
        this.indexes = indexes;
    }

    /** Returns whether it is a PDF whose every page has its words as text. */
    static boolean isTextPdf(ReadFile file) {
        return file.type() == FileType.PDF
                && file.pages().stream().allMatch(page -> page.recognition() instanceof Recognition.Text);
    }

    /** Measures each way several times in turn and takes its best: other programs only ever slow it down. */
    Speed measure(List<Sample> pdfs) {
        if (pdfs.isEmpty()) {
            return new Speed(0, 0, 0, 0);
        }
        AtomicInteger pages = new AtomicInteger();
        double stripping = Double.MAX_VALUE;
        double extraction = Double.MAX_VALUE;
        double searchable = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            pages.set(0);
            stripping = Math.min(stripping, seconds(pdfs, pdf -> pages.addAndGet(inProcess.strip(pdf.path()))));
            extraction = Math.min(extraction, seconds(pdfs, pdf -> inProcess.read(pdf.path(), pdf.name())));
            searchable = Math.min(searchable, searchable(pdfs));
        }
        return new Speed(pages.get(), pages.get() / stripping, pages.get() / extraction, pages.get() / searchable);
    }

    private interface Work {
        void on(Sample pdf);
    }

    private static double seconds(List<Sample> pdfs, Work work) {
        long begin = System.nanoTime();
        TwoAtOnce.run(pdfs.stream().<Runnable>map(pdf -> () -> work.on(pdf)).toList(), done -> {});
        return (System.nanoTime() - begin) / 1e9;
    }

    private double searchable(List<Sample> pdfs) {
        try (TemporaryIndex index = indexes.make()) {
            long begin = System.nanoTime();
            TwoAtOnce.run(
                    IntStream.range(0, pdfs.size())
                            .<Runnable>mapToObj(i -> () -> putIn(index, i, pdfs.get(i)))
                            .toList(),
                    done -> {});
            Set<MaterialId> all = new LinkedHashSet<>(index.contents().materials());
            index.contents().publish(all);
            index.contents().commit();
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private void putIn(TemporaryIndex index, int number, Sample pdf) {
        if (reading.read(pdf.path(), pdf.name(), (done, all) -> {}) instanceof FileReading.Outcome.Read read) {
            Material material = material(number, pdf.name());
            index.contents()
                    .replace(
                            material,
                            pdf.path(),
                            PassageSplitter.split(
                                    material, Assembling.of(read.file().pages())));
        }
    }

    private static Material material(int number, String title) {
        return new Material(
                new MaterialId("ukur/" + number),
                title,
                new Chapter(0, title),
                "umum",
                KELAS,
                KELAS.fase(),
                Audience.STUDENT,
                List.of(),
                Map.of(),
                List.of(),
                "-",
                "-");
    }
}
