package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.progress.MasteryLevel;
import java.awt.Color;

/** The colours of all pictures: dark ones that bear white letters, told apart by colour-blind eyes as well as may be. */
final class Colours {
    static final Color PAPER = new Color(0xFFF8EC);
    static final Color CARD = Color.WHITE;
    static final Color LINE = new Color(0xE6DCCB);
    static final Color SHADE = new Color(0xECE9E3);
    static final Color INK = new Color(0x2A2F3A);
    static final Color SOFT = new Color(0x666C78);
    static final Color TODAY = new Color(0xF2A100);
    static final Color GOOD = new Color(0x2B9A66);

    private static final Color[] GOALS = {
        new Color(0x2F6BD8),
        new Color(0xD9541E),
        new Color(0x7C4DBA),
        new Color(0x0E8A83),
        new Color(0xC93A78),
        new Color(0x8A6116),
        new Color(0x4B6478),
        new Color(0x3F8F2F)
    };

    private Colours() {}

    /** Returns the colour for how far somebody is: orange to green, never red. */
    static Color level(MasteryLevel level) {
        return switch (level) {
            case UNKNOWN -> SHADE;
            case START -> new Color(0xE9823A);
            case PRACTISING -> new Color(0xE3B21C);
            case NEARLY -> new Color(0x7DB53C);
            case MASTERED -> GOOD;
        };
    }

    /** Returns the colour of the goal at a place of its plan; they come again where there are many. */
    static Color goal(int place) {
        return GOALS[place % GOALS.length];
    }

    /** Returns a light tint that bears dark letters. */
    static Color tint(Color colour) {
        return new Color(light(colour.getRed()), light(colour.getGreen()), light(colour.getBlue()));
    }

    private static int light(int part) {
        return 255 - (255 - part) / 6;
    }
}
