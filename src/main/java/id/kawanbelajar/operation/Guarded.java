package id.kawanbelajar.operation;

import java.util.List;

/** The places that nobody but the program's own account may open: settings with the token, keys, the data. */
public interface Guarded {
    /**
     * A place that others may open.
     *
     * @param path as an operator would type it
     * @param folder whether it is a folder
     */
    record Loose(String path, boolean folder) {}

    /**
     * Returns the places that others on this computer may open; empty where all are closed or not made yet.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the rights cannot be told
     */
    List<Loose> loose();
}
