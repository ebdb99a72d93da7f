package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.view.PlanWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words in pictures and calendar files. */
public final class PictureTexts {
    /** Those of a plan. */
    public static final PlanWords PLAN = new PlanWords(
            Wording.sentence("gambar-rencana"),
            Wording.sentence("gambar-selesai", "%d", "%d"),
            Wording.sentence("gambar-lanjut", "%s"),
            new PlanWords.Marks(
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
