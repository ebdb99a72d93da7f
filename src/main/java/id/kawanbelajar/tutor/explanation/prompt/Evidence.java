package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.material.Source;
import java.util.List;
import java.util.StringJoiner;

/**
 * What an explanation may rest on.
 *
 * @param sources the n-th is shown to the model as [n]; never empty
 */
public record Evidence(List<Source> sources) {
    public Evidence {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an explanation rests on something");
        }
    }

    /**
     * Returns the quotes as numbered lines. Whatever stands in the material stays inside its line and cannot look like
     * another number, a question or a control word of a model.
     */
    public String numbered() {
        StringJoiner lines = new StringJoiner("\n");
        for (int i = 0; i < sources.size(); i++) {
            lines.add("[" + (i + 1) + "] " + harmless(sources.get(i).quote()));
        }
        return lines.toString();
    }

    /** Returns a text on one line, without anything that a model could take for the frame of the prompt. */
    static String harmless(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("\\[(\\d{1,2})]", "($1)")
                .replace("<|", "< ")
                .replace("|>", " >")
                .strip();
    }
}
