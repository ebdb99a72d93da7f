package id.kawanbelajar.adapter.json;

import id.kawanbelajar.adapter.json.JsonLines.Row;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.evaluation.safety.Prompts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads messages from a file with a JSON object in each line. */
public final class PromptFile implements Prompts {
    private static final List<String> GROUPS = List.of("category", "prompt_label", "harm");

    @Override
    public List<Prompt> read(Path file, String column) {
        List<Prompt> prompts = new ArrayList<>();
        JsonLines.read(file, row -> prompts.add(new Prompt(id(row), group(row), row.text(column))));
        return prompts;
    }

    private static String id(Row row) {
        return row.textOr("id", row.textOr("_id", String.valueOf(row.number())));
    }

    private static String group(Row row) {
        return GROUPS.stream().filter(row::has).findFirst().map(row::text).orElse("");
    }
}
