package id.kawanbelajar.channel.cli.measure;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every measurement over a BEIR folder is told. */
final class BeirOptions {
    @Parameters(paramLabel = "DIR", description = "corpus.jsonl, queries.jsonl, qrels.tsv.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--tanpa-vektor", description = "Kata kunci saja.")
    private boolean withoutVectors;

    @Option(names = "--json", description = "Satu objek JSON.")
    private boolean json;

    Path folder() {
        return folder;
    }

    boolean withVectors() {
        return !withoutVectors;
    }

    boolean json() {
        return json;
    }
}
