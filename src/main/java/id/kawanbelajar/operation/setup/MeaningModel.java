package id.kawanbelajar.operation.setup;

import java.util.Optional;

/** The model that finds by meaning. */
public interface MeaningModel {
    /** Returns whether one is in place. */
    boolean isInstalled();

    /** Returns whether a folder holds what would be installed. */
    boolean isIn(String folder);

    /**
     * Installs it from a folder.
     *
     * @return why it was refused; empty when it is in place
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be copied
     */
    Optional<String> install(String folder);
}
