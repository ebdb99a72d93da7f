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
    public static final String ESSAY = "uraian";
    public static final String PROGRESS = "kemajuan";

    /** About a block of a study plan, or about its reminders. */
    public static final String PLAN = "rencana";

    private Actions() {}

    /** Returns an action with what it is about. */
    public static String of(String action, String about) {
        return action + ":" + about;
    }
}
