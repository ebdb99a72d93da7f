package id.kawanbelajar.conversation.intent;

import java.util.stream.Stream;

/** What somebody wants. */
public enum Intent {
    ASK("tanya_konsep"),
    EXAMPLE("lanjutan_contoh"),
    FOLLOW_UP("lanjutan"),
    EXERCISE("bantu_soal"),
    DO_IT_FOR_ME("minta_kerjakan"),
    CHECK_ANSWER("cek_jawaban"),
    PRACTICE("latihan"),
    PLAN("rencana"),
    PROGRESS("kemajuan"),
    SUMMARY("ringkas"),
    PLACE("tempat"),
    TRANSLATE("terjemah"),
    FEELINGS("curhat"),
    GREETING("sapaan"),
    THANKS("terima_kasih"),
    OFF_TOPIC("di_luar_topik"),
    RUDE("kasar"),
    CHEATING("tidak_jujur"),
    INJECTION("injeksi"),
    OTHERS_DATA("data_orang_lain"),
    PRIVACY("privasi"),
    ERASE("hapus"),
    PREFER_SHORT("preferensi"),
    PREDICTION("prediksi"),
    PHOTO("foto"),
    VOICE("suara");

    private final String label;

    Intent(String label) {
        this.label = label;
    }

    /** Returns the name by which the rules in {@code /niat/aturan.txt} call it. */
    public String label() {
        return label;
    }

    static Intent of(String label) {
        return Stream.of(values())
                .filter(intent -> intent.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such intent: " + label));
    }
}
