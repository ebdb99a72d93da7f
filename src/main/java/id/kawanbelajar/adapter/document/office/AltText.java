package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.Optional;
import java.util.regex.Pattern;

/** Descriptions of pictures for those who cannot see them. */
public final class AltText {
    /** Descriptions that programs write themselves. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?is)(picture|image|gambar|img|figure|shape|logo)?[\\s\\d_.-]*|.*\\.(png|jpe?g|gif|bmp|wmf|emf)|"
                    + "(a|an) .*description (automatically )?generated.*|.*(dibuat|dihasilkan) (oleh|secara) .*|https?:.*");

    private AltText() {}

    /** Returns a figure with its description; empty where nobody described it. */
    public static Optional<ReadBlock> figure(String description) {
        String words = description.replaceAll("\\s+", " ").strip();
        return words.length() < 4 || EMPTY.matcher(words).matches()
                ? Optional.empty()
                : Optional.of(new ReadBlock(Block.Kind.FIGURE, 0, FigureText.of(words)));
    }
}
