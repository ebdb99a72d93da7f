package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the changing numbers of a question. */
final class ParameterReader {
    private static final int MOST_VALUES = 10_000;

    private ParameterReader() {}

    static Parameters read(YamlTree question) {
        Map<String, List<Value>> choices = new LinkedHashMap<>();
        if (question.has("parameter")) {
            YamlTree all = question.tree("parameter");
            all.keys().forEach(name -> choices.put(name, values(all.tree(name))));
        }
        Map<String, Expression> computed = new LinkedHashMap<>();
        question.textsByKey("hitung").forEach((name, formula) -> computed.put(name, formula(question, formula)));
        List<Expression> conditions = question.texts("syarat").stream()
                .map(condition -> formula(question, condition))
                .toList();
        return new Parameters(choices, conditions, computed);
    }

    private static List<Value> values(YamlTree parameter) {
        if (parameter.has("pilih")) {
            return parameter.texts("pilih").stream()
                    .map(word -> formula(parameter, word).compute(Map.of()))
                    .toList();
        }
        int from = parameter.number("dari");
        int to = parameter.number("sampai");
        int step = parameter.has("langkah") ? parameter.number("langkah") : 1;
        if (step < 1 || to < from || (to - from) / step >= MOST_VALUES) {
            throw new UnreadableException(
                    parameter.place() + ": perlu dari <= sampai dan langkah >= 1; contoh: {dari: 2, sampai: 9}");
        }
        return IntStream.iterate(from, n -> n <= to, n -> n + step)
                .mapToObj(n -> Value.of(n))
                .toList();
    }

    static Expression formula(YamlTree tree, String source) {
        try {
            return Expression.parse(source);
        } catch (UnreadableException e) {
            throw new UnreadableException(tree.place() + ": " + e.getMessage(), e);
        }
    }
}
