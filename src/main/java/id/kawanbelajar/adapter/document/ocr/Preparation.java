package id.kawanbelajar.adapter.document.ocr;

/** Makes a picture ready to be recognised: large enough, boxes turned light, light evened out, lines level. */
final class Preparation {
    /** Letters of a page that is this high are read best; larger ones only take longer. */
    private static final int PAGE = 3500;

    private static final int SMALL = 3000;
    private static final int LARGE = 3800;
    private static final double MOST = 2.5;

    private Preparation() {}

    static Grey ready(Grey picture) {
        Grey page = sized(picture);
        DarkBoxes.turn(page);
        Grey lit = Lighting.even(page);
        double skew = Skew.of(lit);
        return skew == 0 ? lit : lit.turned(skew);
    }

    private static Grey sized(Grey picture) {
        int longest = Math.max(picture.width(), picture.height());
        if (longest >= SMALL && longest <= LARGE) {
            return picture;
        }
        return picture.scaled(Math.min(MOST, (double) PAGE / longest));
    }
}
