package id.kawanbelajar.operation.incident;

import java.util.Map;

/** Where the papers of incidents lie. */
public interface IncidentFolder {
    /**
     * Keeps papers that only the program's own account can open; those of the same name are written anew.
     *
     * @param name of the incident, fit for a folder
     * @param papers text by file name
     * @return where they lie, as a person would open it
     * @throws id.kawanbelajar.failure.UnavailableException if they cannot be written
     */
    String keep(String name, Map<String, String> papers);
}
