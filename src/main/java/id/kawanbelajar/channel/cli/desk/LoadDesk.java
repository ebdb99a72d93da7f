package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.ResumeUploads;
import id.kawanbelajar.material.upload.batch.FoundFile;
import id.kawanbelajar.material.upload.batch.FoundFiles;
import id.kawanbelajar.material.upload.batch.LoadFiles;
import id.kawanbelajar.material.upload.batch.Loaded;
import id.kawanbelajar.material.upload.batch.Told;
import java.util.List;
import java.util.function.Consumer;

/** Loads files for whoever sits at the school's computer. */
public final class LoadDesk {
    private static final int WORDS_BEFORE_PATHS = 6;
    private static final long PAUSE = 500_000_000L;

    private final FoundFiles files;
    private final LoadFiles loading;
    private final ResumeUploads resuming;
    private final Told said;
    private final Json json;

    public LoadDesk(FoundFiles files, LoadFiles loading, ResumeUploads resuming, Told said, Json json) {
        this.files = files;
        this.loading = loading;
        this.resuming = resuming;
        this.said = said;
        this.json = json;
    }

    int load(List<String> words, Consumer<String> out) {
        boolean asJson = Order.isYes(words.getFirst());
        Order.Told told = Order.Told.of(words.subList(1, WORDS_BEFORE_PATHS));
        Hints hints = new Hints(told.mapel() == null ? null : said.code(told.mapel()), told.year(), told.readers());
        List<FoundFile> found = words.subList(WORDS_BEFORE_PATHS, words.size()).stream()
                .flatMap(path -> files.under(path).stream())
                .toList();
        List<Loaded> all = loading.load(
                found,
                hints,
                LibraryDesk.ACTOR,
                new Ticker(out)::tell,
                loaded -> say(out, asJson ? json.line(LoadedView.json(loaded)) : LoadedView.text(loaded)));
        resuming.resume(upload -> {
            if (!asJson) {
                say(out, "dilanjutkan: %s: %s".formatted(upload.sent().name(), upload.sentence()));
            }
        });
        if (!asJson) {
            LoadedView.whatNext(all).forEach(line -> say(out, line));
        }
        return all.stream().allMatch(Loaded::isUsable) ? 0 : ExitCode.UNREADABLE;
    }

    /** Several threads may want to print. */
    private static void say(Consumer<String> out, String line) {
        synchronized (out) {
            out.accept(line);
        }
    }

    /** Says how far it is, not too often: each line costs the running bot a write. */
    private static final class Ticker {
        private final Consumer<String> out;
        private long last = System.nanoTime() - PAUSE;

        Ticker(Consumer<String> out) {
            this.out = out;
        }

        void tell(String name, int done, int all) {
            synchronized (out) {
                long now = System.nanoTime();
                if (now - last >= PAUSE) {
                    last = now;
                    out.accept(
                            Order.PROGRESS + "%s: halaman %d%s".formatted(name, done, all == 0 ? "" : " dari " + all));
                }
            }
        }
    }
}
