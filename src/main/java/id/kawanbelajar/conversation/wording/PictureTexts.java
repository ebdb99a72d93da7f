package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.view.PictureWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words in pictures. */
public final class PictureTexts {
    /** Those of a plan. */
    public static final PictureWords PLAN = new PictureWords(
            Wording.sentence("gambar-rencana"),
            Wording.sentence("gambar-selesai", "%d", "%d"),
            Wording.sentence("gambar-lanjut", "%s"),
            new PictureWords.Marks(
                    Wording.sentence("gambar-tanda-menit"),
                    Wording.sentence("gambar-tanda-selesai"),
                    Wording.sentence("gambar-tanda-ujian"),
                    Wording.sentence("gambar-tanda-hari-ini"),
                    Wording.sentence("gambar-tanda-libur"),
                    Wording.sentence("gambar-tanda-istirahat")),
            Arrays.stream(Block.Kind.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), PictureTexts::name)));

    private PictureTexts() {}

    private static String name(Block.Kind kind) {
        return Wording.sentence("gambar-blok-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
