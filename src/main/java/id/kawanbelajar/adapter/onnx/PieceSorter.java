package id.kawanbelajar.adapter.onnx;

import id.kawanbelajar.adapter.json.TokenizerJson;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns a {@code tokenizer.json} into a {@link PieceTable}; the slow way that is gone once for each file. */
final class PieceSorter {
    private static final Set<String> CONTROL = Set.of("<s>", "<pad>", "</s>", "<unk>", "<mask>");
    private static final Set<String> STEPS =
            Set.of("Sequence", "Precompiled", "Nmt", "NFKC", "Replace", "Strip", "WhitespaceSplit", "Metaspace");
    /** How much less probable than the rarest piece a character is that no piece covers. */
    private static final double UNKNOWN_PENALTY = 10;

    private final List<String> pieces = new ArrayList<>(250_100);
    private final List<Double> scores = new ArrayList<>(250_100);

    private PieceSorter() {}

    /** Reads the file; throws {@link UnreadableException} if it is another kind of tokenizer. */
    static ByteBuffer table(Path json) throws IOException {
        PieceSorter sorter = new PieceSorter();
        try (InputStream in = Files.newInputStream(json)) {
            return sorter.sorted(json, TokenizerJson.read(in, sorter::add));
        }
    }

    private void add(String piece, double score) {
        pieces.add(piece);
        scores.add(score);
    }

    private ByteBuffer sorted(Path json, TokenizerJson.Shape shape) {
        int begin = pieces.indexOf("<s>");
        int end = pieces.indexOf("</s>");
        boolean known = shape.kind().equals("Unigram") && STEPS.containsAll(shape.steps());
        if (!known || begin < 0 || end < 0 || shape.unknown() < 0 || shape.unknown() >= pieces.size()) {
            throw new UnreadableException(
                    ("%s bukan tokenizer multilingual-e5 (jenis \"%s\", %d potongan). Pasang lagi berkas model yang"
                                    + " benar dengan: ./kawan model pasang FOLDER")
                            .formatted(json, shape.kind(), pieces.size()));
        }
        Set<String> control = new HashSet<>(CONTROL);
        control.addAll(shape.special());
        int[] order = IntStream.range(0, pieces.size())
                .boxed()
                .filter(id -> id != shape.unknown() && !control.contains(pieces.get(id)))
                .sorted(Comparator.comparing(pieces::get))
                .mapToInt(id -> id)
                .toArray();
        return write(order, new int[] {begin, end, shape.unknown()});
    }

    private ByteBuffer write(int[] order, int[] special) {
        int length = IntStream.of(order).map(id -> pieces.get(id).length()).sum();
        ByteBuffer table = ByteBuffer.allocate(PieceTable.bytes(order.length, length));
        double rarest = scores.stream().mapToDouble(s -> s).min().orElse(0);
        table.putInt(order.length).putInt(length);
        IntStream.of(special).forEach(table::putInt);
        table.putInt(0).putDouble(rarest - UNKNOWN_PENALTY);
        IntStream.of(order).forEach(id -> table.putDouble(scores.get(id)));
        int start = 0;
        for (int id : order) {
            table.putInt(start);
            start += pieces.get(id).length();
        }
        table.putInt(start);
        IntStream.of(order).forEach(table::putInt);
        CharBuffer chars = table.asCharBuffer();
        IntStream.of(order).forEach(id -> chars.put(pieces.get(id)));
        return table.clear();
    }
}
