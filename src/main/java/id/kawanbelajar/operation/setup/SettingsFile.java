package id.kawanbelajar.operation.setup;

import java.util.Map;
import java.util.Set;

/** The file that an operator's settings are written to. */
public interface SettingsFile {
    /** Returns what is set now, wherever it was set. */
    Map<String, String> present();

    /** Returns the names that are set from outside the file, so that what the file says of them is not heard. */
    Set<String> overruled();

    /** Returns where it is, as a person would open it. */
    String place();

    /**
     * Writes these settings, all or none, and leaves every other line and remark as it is; a blank value takes a setting out.
     * The file can be opened by its owner only.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be written; it is then as before
     */
    void write(Map<String, String> settings);
}
