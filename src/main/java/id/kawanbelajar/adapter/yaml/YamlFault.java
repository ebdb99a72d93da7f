package id.kawanbelajar.adapter.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain Indonesian where a text stops being YAML, and what is usually amiss there. */
final class YamlFault {
    private static final int SHOWN = 60;

    private YamlFault() {}

    static String of(YamlEngineException e, String yaml) {
        if (!(e instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            return "periksa jarak di awal baris dan tanda kutip";
        }
        int line = marked.getProblemMark().get().getLine();
        String text = yaml.lines().skip(line).findFirst().orElse("").strip();
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + " …" : text;
        return "baris %d%s; %s".formatted(line + 1, shown.isEmpty() ? "" : " (`" + shown + "`)", wayOut(marked));
    }

    private static String wayOut(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "ganti tab dengan spasi";
        }
        if (problem.contains("duplicate key")) {
            return "kunci itu sudah ditulis di atasnya; hapus salah satu";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "teks yang memuat titik dua perlu tanda kutip, misalnya tanya: \"satu: dua\", dan jarak di awal baris sama";
        }
        if (String.valueOf(e.getContext()).contains("quoted scalar")) {
            return "tanda kutip dibuka tetapi tidak ditutup";
        }
        return "periksa jarak di awal baris (spasi, sama untuk setiap butir), tanda kutip, dan kurung siku";
    }
}
