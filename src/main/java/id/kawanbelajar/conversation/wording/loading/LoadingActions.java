package id.kawanbelajar.conversation.wording.loading;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.wording.Wording;

/** What the buttons about files do: {@code muat:WHAT:NUMBER[:MORE]}. */
public final class LoadingActions {
    /** The word that all of them begin with. */
    public static final String ACTION = "muat";

    public static final String PUBLISH = "terbit";
    public static final String INSIST = "tetap";
    public static final String REPLACE = "ganti";
    public static final String TRY = "coba";
    public static final String ASK = "tanyakan";
    public static final String STOP_TRYING = "selesai";
    public static final String DETAILS = "isi";
    public static final String FIX = "perbaiki";
    public static final String TITLE = "judul";
    public static final String CANCEL = "batal";
    public static final String BACK = "kembali";
    public static final String HIDE = "sembunyi";
    public static final String OPEN = "buka";
    public static final String ALL = "semua";
    public static final String BOOKS = "buku";

    private LoadingActions() {}

    static Button button(String label, String what, long upload) {
        return Wording.button(Wording.sentence("muat-tombol-" + label), ACTION, what + ":" + upload);
    }

    static Button button(String label, String what, long upload, String more) {
        return Wording.button(label, ACTION, what + ":" + upload + ":" + more);
    }
}
