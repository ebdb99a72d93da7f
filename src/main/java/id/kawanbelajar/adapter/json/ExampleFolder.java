package id.kawanbelajar.adapter.json;

import id.kawanbelajar.adapter.json.JsonLines.Row;
import id.kawanbelajar.evaluation.safety.training.Example;
import id.kawanbelajar.evaluation.safety.training.Example.Kind;
import id.kawanbelajar.evaluation.safety.training.Examples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads examples of asking for harm, and of asking for none, from the folder of evaluation data. */
public final class ExampleFolder implements Examples {
    private static final List<String> LABELLED =
            List.of("general", "cultural_in_the_wild", "cultural_content_generation");
    private static final List<String> QUESTIONS =
            List.of("idk_mrc/queries", "idk_mrc/queries_informal_derived", "belebele_id/queries", "facqa/queries");
    private static final String HARMLESS = "Aman";
    /** Sentences of so many letters are about as long as a message. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 160;

    @Override
    public List<Example> read(Path folder) {
        List<Example> examples = new ArrayList<>();
        each(folder, "indosafety/eval1_formal", (row, kin) -> add(examples, kin, Kind.UNSAFE, row.text("prompt")));
        each(folder, "indosafety/eval2_parallel", (row, kin) -> {
            List.of("formal", "colloquial").forEach(column -> add(examples, kin, Kind.UNSAFE, row.text(column)));
            List.of("java", "sunda", "minangkabau")
                    .forEach(column -> add(examples, kin, Kind.UNSAFE_REGIONAL, row.text(column)));
        });
        LABELLED.forEach(name -> each(folder, "seahelm_safeguard/" + name, (row, kin) -> {
            Kind kind = row.text("prompt_label").equals(HARMLESS) ? Kind.LOOK_ALIKE : Kind.UNSAFE;
            add(examples, kin, kind, row.text("prompt"));
        }));
        QUESTIONS.forEach(
                name -> each(folder, name, (row, kin) -> add(examples, kin, Kind.QUESTION, row.text("text"))));
        each(folder, "edugoindo/questions", (row, kin) -> add(examples, kin, Kind.QUESTION, row.text("question")));
        each(folder, "smp_materi/corpus", (row, kin) -> sentences(examples, kin, row.text("text")));
        TextLines.read(folder.resolve("stif/pairs.tsv"), (number, line) -> {
            String[] cells = line.split("\t", -1);
            if (number > 1 && cells.length > 2) {
                add(examples, cells[0], Kind.TEXT, cells[2].replaceAll("xxx\\w+xxx", " "));
            }
        });
        return examples;
    }

    private static void sentences(List<Example> examples, String kin, String text) {
        for (String sentence : text.split("(?<=[.!?])\\s+", -1)) {
            if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
                add(examples, kin, Kind.TEXT, sentence);
            }
        }
    }

    private static void add(List<Example> examples, String kin, Kind kind, String text) {
        examples.add(new Example(kin, kind, text));
    }

    /** The two files of one collection name the same request by the same number, so that is the kin. */
    private static void each(Path folder, String name, BiConsumer<Row, String> use) {
        JsonLines.read(folder.resolve(name + ".jsonl"), row -> {
            String id = row.textOr("id", row.textOr("_id", String.valueOf(row.number())));
            use.accept(row, id.replaceFirst("^indosafety\\d-", "indosafety-"));
        });
    }
}
