package id.kawanbelajar.channel.cli.output;

import java.util.Map;

/** Writes what {@code --json} prints. */
public interface Json {
    /** Returns one line: maps, lists, texts, numbers, truth values and nulls, keys in the map's order. */
    String line(Map<String, ?> values);
}
