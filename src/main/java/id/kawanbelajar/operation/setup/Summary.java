package id.kawanbelajar.operation.setup;

import id.kawanbelajar.operation.asking.Interview;
import id.kawanbelajar.operation.asking.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Tells what was kept and what comes next. */
record Summary(Interview interview, SettingsFile file, boolean findsByMeaning) {
    List<String> kept(String roster) {
        List<String> lines = new ArrayList<>(List.of("", "Tersimpan di " + file.place() + ":"));
        line(
                lines,
                "sekolah",
                "%s (%s), %s"
                        .formatted(
                                said(SchoolQuestions.NAME), said(SchoolQuestions.KIND), said(ServiceQuestions.ZONE)));
        line(lines, "kelas", or(said(SchoolQuestions.CLASSES), "belum ada"));
        if (!roster.isEmpty()) {
            line(lines, "siswa", roster);
        }
        line(lines, "kontak", contact(SchoolQuestions.FIRST) + "; " + contact(SchoolQuestions.SECOND));
        line(lines, "privasi", said(SchoolQuestions.PRIVACY));
        line(lines, "bot", bot());
        line(lines, "penjelas", or(said(ServiceQuestions.MODEL), "tidak ada; siswa mendapat kutipan"));
        line(lines, "pencari", findsByMeaning ? "makna dan kata" : "kata saja");
        line(lines, "menyala", or(said(ServiceQuestions.HOURS), "selalu"));
        overruled(lines);
        return lines;
    }

    private void overruled(List<String> lines) {
        TreeSet<String> names = new TreeSet<>(file.overruled());
        names.retainAll(interview.answers().keySet());
        if (!names.isEmpty()) {
            lines.add("Perhatian: variabel lingkungan menang atas berkas itu: " + String.join(", ", names));
        }
    }

    static List<String> admin(String code) {
        return List.of(
                "",
                "Kode admin, sekali pakai, tujuh hari, hanya untuk Bapak/Ibu yang mengurus bot. Sesudah bot berjalan, kirim",
                "kepadanya: /start " + code);
    }

    List<String> next() {
        List<String> lines = new ArrayList<>(List.of("", "Berikutnya:", "  ./kawan cek"));
        List<String> names = SchoolQuestions.named(said(SchoolQuestions.CLASSES));
        if (!names.isEmpty()) {
            lines.add("  ./kawan surat-izin %s      cetak surat untuk orang tua".formatted(names.getFirst()));
        }
        lines.add(
                "  ./kawan bot                jalankan (kalau sedang berjalan: hentikan dulu, supaya yang baru terbaca)");
        lines.add("  lalu minta %s dan %s mengirim /start ke bot, supaya bisa dikabari"
                .formatted(said(SchoolQuestions.FIRST), said(SchoolQuestions.SECOND)));
        return lines;
    }

    private String contact(String key) {
        String account = said(key + SchoolQuestions.ACCOUNT);
        return said(key) + (account.isEmpty() ? " (nomor Telegram belum ada, jadi belum bisa dikabari)" : "");
    }

    private String bot() {
        String token = said(ServiceQuestions.TOKEN);
        if (!token.isEmpty()) {
            return "token " + Question.tail(token);
        }
        return file.present().containsKey(ServiceQuestions.TOKEN_FILE) ? "token dari berkas" : "token belum ada";
    }

    private String said(String key) {
        return interview.answer(key);
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static void line(List<String> lines, String name, String what) {
        lines.add("  %-9s %s".formatted(name, what));
    }
}
