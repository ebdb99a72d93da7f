package id.kawanbelajar.adapter.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the lines of YAML that a list begins its items on. */
final class YamlLines {
    private YamlLines() {}

    /**
     * Where an item begins.
     *
     * @param line from 1
     * @param mapping whether it is one
     */
    record Item(int line, boolean mapping) {}

    /**
     * Returns each item of the list that is the whole text or stands under a key of it.
     *
     * @return empty where there is no such list
     */
    static List<Item> ofItems(String yaml, String key) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        return new Compose(settings)
                .composeString(yaml)
                .flatMap(top -> top instanceof MappingNode mapping ? under(mapping, key) : Optional.of(top))
                .map(YamlLines::items)
                .orElse(List.of());
    }

    private static Optional<Node> under(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(tuple -> tuple.getValueNode())
                .findFirst();
    }

    private static List<Item> items(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(item -> new Item(
                                item.getStartMark().map(Mark::getLine).orElse(-1) + 1, item instanceof MappingNode))
                        .toList()
                : List.of();
    }
}
