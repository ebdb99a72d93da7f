package id.kawanbelajar.operation.setup;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.operation.asking.Checked;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.Preview;
import id.kawanbelajar.people.roster.PreviewRoster;
import id.kawanbelajar.people.roster.ReadRoster;

/**
 * Lists of the school, read as {@code ./kawan kelas} reads them.
 *
 * @param reading reads a file
 * @param previewing says what would become of it
 * @param writing takes it in
 */
public record RosterFiles(ReadRoster reading, PreviewRoster previewing, ImportRoster writing)
        implements RegisteredClasses.Rosters {
    @Override
    public Checked look(String file, String rombel) {
        try {
            Preview preview = previewing.preview(reading.read(file, rombel));
            return preview.classes().isEmpty()
                    ? new Checked.Wrong("Tidak ada siswa yang terbaca di %s: %s".formatted(file, preview.sentence()))
                    : new Checked.Good(file, "Terbaca: " + preview.sentence());
        } catch (UnreadableException e) {
            return new Checked.Wrong(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String take(String file, String rombel) {
        return writing.write(reading.read(file, rombel)).sentence();
    }
}
