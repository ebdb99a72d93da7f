package id.kawanbelajar.adapter.file.personal;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.rights.ErasureOrder;
import id.kawanbelajar.people.rights.Receipts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line a receipt in one file, parted by blanks, only ever added to. A line that a crash cut off is left out. */
public final class ReceiptFile implements Receipts {
    private static final int FIELDS = 6;

    private final Path file;

    /**
     * @param file need not be there; must not be put back from a backup
     */
    public ReceiptFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void keep(ErasureOrder done) {
        Instant erased = Optional.ofNullable(done.erased()).orElse(done.due());
        String line = String.join(
                        " ",
                        done.person(),
                        done.by(),
                        done.reason(),
                        done.at().toString(),
                        done.due().toString(),
                        erased.toString())
                + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "bukti penghapusan tidak bisa ditulis ke %s; periksa izin dan ruang disk".formatted(file), e);
        }
    }

    @Override
    public synchronized List<ErasureOrder> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split(" ", -1))
                    .filter(fields -> fields.length == FIELDS && fields[FIELDS - 1].endsWith("Z"))
                    .map(ReceiptFile::order)
                    .toList();
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    "bukti penghapusan tidak bisa dibaca dari %s; periksa izinnya".formatted(file), e);
        }
    }

    private static ErasureOrder order(String[] fields) {
        return new ErasureOrder(
                fields[0],
                fields[1],
                fields[2],
                Instant.parse(fields[3]),
                Instant.parse(fields[4]),
                Instant.parse(fields[5]));
    }
}
