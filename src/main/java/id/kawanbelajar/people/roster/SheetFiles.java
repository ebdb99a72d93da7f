package id.kawanbelajar.people.roster;

import java.util.List;
import java.util.function.Function;

/** Opens tables that the school saved. */
public interface SheetFiles {
    /**
     * Reads the sheets of a file, which are not kept open after the work.
     *
     * @param path of an XLSX, XLS or CSV file
     * @throws id.kawanbelajar.failure.UnreadableException if it is no such file or damaged; says what to do
     */
    <T> T read(String path, Function<List<Sheet>, T> work);
}
