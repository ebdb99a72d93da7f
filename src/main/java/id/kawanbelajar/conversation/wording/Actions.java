package id.kawanbelajar.conversation.wording;

/** What buttons do: a word, and what it is about after a colon. */
public final class Actions {
    public static final String SOURCES = "sumber";
    public static final String AGAIN = "lagi";
    public static final String EASIER = "mudah";
    public static final String WRONG = "salah";
    public static final String TO_TEACHER = "guru";
    public static final String SUBJECT = "mapel-tanya";
    public static final String KELAS = "kelas";
    public static final String JENJANG = "jenjang";
    public static final String ERASE = "hapus";
    public static final String LEAF = "materi";
    public static final String CHAPTER = "bab";
    public static final String READ = "baca";
    public static final String PAGE = "halaman";
    public static final String SUMMARY = "ringkas";
    public static final String CRISIS = "krisis";
    public static final String PRACTICE = "latihan";

    /** About an alert: what, and its id. */
    public static final String ALERT = "bahaya";

    /** Opens a class again: the id of what closed it. */
    public static final String EXAM = "tutup";

    /** Whether everything is to be turned off. */
    public static final String OFF = "mati";

    public static final String ESSAY = "uraian";

    /** About a question of a teacher's file: what, its bank and its number. */
    public static final String BANK = "bank";

    /** About a question that was passed on, or the answer to it: what, and its number. */
    public static final String QUESTION = "tanya-guru";

    public static final String PHOTO = "foto";
    public static final String PROGRESS = "kemajuan";

    /** About a block of a study plan, or about its reminders. */
    public static final String PLAN = "rencana";

    /** About a class that joins, or a student of it: what, and the id. */
    public static final String ROMBEL = "rombel";

    /** About the consent of a class, or of a guardian. */
    public static final String CONSENT = "izin";

    /** About a request to read a conversation: what, and its id. */
    public static final String OPENING = "buka";

    /** About a guardian's child: what, and whose or which. */
    public static final String GUARDIAN = "ortu";

    /** About somebody's own data: what, and whose. */
    public static final String DATA = "data";

    /** About what somebody asked about their data: its number. */
    public static final String REQUEST = "permintaan";

    private Actions() {}

    /** Returns an action with what it is about. */
    public static String of(String action, String about) {
        return action + ":" + about;
    }
}
