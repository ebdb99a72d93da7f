package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.wording.Actions;

/** What the buttons of a plan do, behind {@link Actions#PLAN}; some are about something after another colon. */
public final class PlanActions {
    /** Begin the next block, or the named one. */
    public static final String BEGIN = "mulai";

    /** Move what stands on the next day with a block. */
    public static final String MOVE_DAY = "pindah-hari";

    /** Move what stands on the day of the named block to the next one. */
    public static final String MOVE_TO_TOMORROW = "pindah";

    /** Move what stands on one day to another. */
    public static final String MOVE = "pindahkan";

    /** Ask what to change, or change what is named. */
    public static final String CHANGE = "ubah";

    public static final String CALENDAR = "kalender";
    public static final String SHOW = "lihat";

    /** The words behind it are said. */
    public static final String SAY = "kata";

    /** A chapter is meant. */
    public static final String CHAPTER = "bab";

    /** A year is meant. */
    public static final String KELAS = "kelas";

    /** One of three ways out is taken. */
    public static final String TRADE_OFF = "imbang";

    public static final String UNDO = "batalkan";
    public static final String FORGET = "hapus";

    /** A step of the block that runs is done. */
    public static final String STEP = "langkah";

    private PlanActions() {}

    /** Returns an action about something. */
    public static String of(String what, String about) {
        return what + ":" + about;
    }
}
