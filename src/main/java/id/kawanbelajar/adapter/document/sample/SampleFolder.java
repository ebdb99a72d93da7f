package id.kawanbelajar.adapter.document.sample;

import id.kawanbelajar.evaluation.reading.Sample;
import id.kawanbelajar.evaluation.reading.Samples;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes every file below a folder; its neighbours of the same name tell its true words. */
public final class SampleFolder implements Samples {
    private static final int DEEPEST = 6;
    private static final int MOST = 5_000;

    @Override
    public List<Sample> under(String folder) {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            throw new UnreadableException(folder + ": bukan folder; tulis folder yang berisi berkas contoh");
        }
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            List<Sample> samples = walk.filter(Files::isRegularFile)
                    .filter(SampleFolder::isSample)
                    .limit(MOST)
                    .sorted()
                    .map(SampleFolder::sample)
                    .toList();
            if (samples.isEmpty()) {
                throw new UnreadableException(folder + ": tidak ada berkas di folder ini");
            }
            return samples;
        } catch (IOException e) {
            throw cannotRead(root, e);
        }
    }

    @Override
    public byte[] bytes(Sample sample, int limit) {
        Path file = Path.of(sample.path());
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    private static boolean isSample(Path file) {
        String name = name(file);
        return !name.startsWith(".")
                && !name.startsWith("readme")
                && !name.equals("manifest.tsv")
                && !name.endsWith("_gold.txt");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static Sample sample(Path file) {
        try {
            Gold gold = Gold.of(file);
            return new Sample(file.toString(), file.getFileName().toString(), gold.pair(), gold.words());
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    private static UnavailableException cannotRead(Path file, IOException cause) {
        return UnavailableException.untilMended(file + " tidak bisa dibaca; periksa izinnya", cause);
    }
}
