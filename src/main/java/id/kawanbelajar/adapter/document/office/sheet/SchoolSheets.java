package id.kawanbelajar.adapter.document.office.sheet;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.text.Decoding;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.people.roster.Sheet;
import id.kawanbelajar.people.roster.SheetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Opens XLSX, XLS and CSV files, by what is in them and not by their names. */
public final class SchoolSheets implements SheetFiles {
    /** Bytes; a list of a large school has less than a tenth. */
    private static final long LARGEST = 20_000_000;

    @Override
    public <T> T read(String path, Function<List<Sheet>, T> work) {
        Path file = Path.of(path);
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException(path + ": tidak ada; tulis nama berkas XLSX atau CSV");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException(path + ": terlalu besar untuk daftar siswa");
            }
            return isBook(file) ? ofBook(file, work) : work.apply(List.of(delimited(file)));
        } catch (CannotRead | IOException e) {
            throw new UnreadableException(
                    path + ": tidak bisa dibuka; buka dengan Excel, simpan lagi sebagai XLSX tanpa sandi, lalu ulangi",
                    e);
        }
    }

    private static boolean isBook(Path file) throws IOException {
        FileMagic magic = Files.size(file) == 0 ? FileMagic.UNKNOWN : FileMagic.valueOf(file.toFile());
        return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
    }

    private static <T> T ofBook(Path file, Function<List<Sheet>, T> work) throws IOException {
        try (Workbook book = Opening.guarded(() -> WorkbookFactory.create(file.toFile(), null, true))) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheets.add(new BookSheet(book.getSheetAt(i)));
                }
            }
            return work.apply(sheets);
        }
    }

    private static Sheet delimited(Path file) throws IOException {
        return DelimitedSheet.of(Decoding.of(Files.readAllBytes(file))
                .orElseThrow(() -> new UnreadableException(
                        file + ": bukan tabel; simpan dari Excel atau Dapodik sebagai XLSX atau CSV")));
    }
}
