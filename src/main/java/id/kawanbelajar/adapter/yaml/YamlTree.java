package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.failure.UnreadableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A mapping read from YAML, with access that names the place when something is missing or of the wrong kind. */
public final class YamlTree {
    private final String place;
    private final Map<String, @Nullable Object> values;

    private YamlTree(String place, Map<?, ?> values) {
        this.place = place;
        this.values = new java.util.LinkedHashMap<>();
        values.forEach((key, value) -> this.values.put(String.valueOf(key), value));
    }

    /**
     * Reads a document whose top is a mapping.
     *
     * @param place what to call it in messages, e.g. a file name
     * @throws UnreadableException if it is not YAML or not a mapping
     */
    public static YamlTree read(String place, String yaml) {
        if (top(place, yaml) instanceof Map<?, ?> map) {
            return new YamlTree(place, map);
        }
        throw new UnreadableException(place + ": isinya harus berupa pasangan `kunci: nilai`");
    }

    /**
     * Reads a document whose top may be a mapping.
     *
     * @return empty where it is something else
     * @throws UnreadableException if it is not YAML
     */
    static Optional<YamlTree> mapping(String place, String yaml) {
        return top(place, yaml) instanceof Map<?, ?> map ? Optional.of(new YamlTree(place, map)) : Optional.empty();
    }

    /**
     * Reads a document whose top is a list of mappings.
     *
     * @param place what to call it in messages, e.g. a file name
     * @param item what to call one of the list, before its number
     * @throws UnreadableException if it is not YAML or not such a list
     */
    static List<YamlTree> list(String place, String item, String yaml) {
        Map<String, @Nullable Object> top = new java.util.LinkedHashMap<>();
        top.put(item, top(place, yaml));
        return new YamlTree(place, top).trees(item);
    }

    private static @Nullable Object top(String place, String yaml) {
        try {
            return new Load(LoadSettings.builder().setLabel(place).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new UnreadableException(place + ": bukan YAML yang benar: " + YamlFault.of(e, yaml), e);
        }
    }

    /** Returns the same mapping, which messages place elsewhere. */
    YamlTree at(String otherPlace) {
        return new YamlTree(otherPlace, values);
    }

    /** Returns where this mapping stands, for messages. */
    public String place() {
        return place;
    }

    /** Returns whether a key has a value. */
    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** Returns the keys in order. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Returns a text, number or truth value as text. */
    public String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            throw new UnreadableException("%s: `%s` belum diisi dengan teks".formatted(place, key));
        }
        return String.valueOf(value).strip();
    }

    /** Returns a text, or another where the key is absent. */
    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** Returns a whole number. */
    public int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw new UnreadableException("%s: `%s` harus bilangan bulat".formatted(place, key));
    }

    /** Returns texts; one text counts as a list of one, an absent key as an empty list. */
    public List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> String.valueOf(item).strip()).toList();
        }
        return List.of(text(key));
    }

    /** Returns a mapping of texts in order; an absent key is an empty one. */
    public Map<String, String> textsByKey(String key) {
        if (!has(key)) {
            return Map.of();
        }
        YamlTree tree = tree(key);
        return tree.keys().stream()
                .collect(Collectors.toMap(k -> k, tree::text, (a, b) -> b, java.util.LinkedHashMap::new));
    }

    /** Returns a mapping inside this one. */
    public YamlTree tree(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return new YamlTree(place + " → " + key, map);
        }
        throw new UnreadableException("%s: `%s` harus berupa pasangan `kunci: nilai`".formatted(place, key));
    }

    /** Returns whether the value is a mapping. */
    public boolean isTree(String key) {
        return values.get(key) instanceof Map;
    }

    /** Returns whether the value is a list. */
    public boolean isList(String key) {
        return values.get(key) instanceof List;
    }

    /** Returns a list of mappings; an absent key is an empty list. */
    public List<YamlTree> trees(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new UnreadableException("%s: `%s` harus berupa daftar".formatted(place, key));
        }
        return java.util.stream.IntStream.range(0, list.size())
                .mapToObj(i -> {
                    if (list.get(i) instanceof Map<?, ?> map) {
                        Object id = map.get("id");
                        return new YamlTree(place + " → " + key + " " + (id == null ? "ke-" + (i + 1) : id), map);
                    }
                    throw new UnreadableException("%s: `%s` ke-%d harus berupa pasangan".formatted(place, key, i + 1));
                })
                .toList();
    }
}
