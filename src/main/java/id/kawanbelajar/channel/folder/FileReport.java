package id.kawanbelajar.channel.folder;

import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.upload.batch.Loaded;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a file, in plain words for the teacher who put it into the folder. */
final class FileReport {
    private FileReport() {}

    static String of(List<Loaded> all) {
        return all.stream().map(FileReport::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Refused refused -> "Berkas ini belum bisa dipakai.\n" + refused.sentence();
            case Loaded.Known known -> "Berkas ini sudah pernah dimuat.\n" + of(known.upload());
            case Loaded.Taken taken -> of(taken.upload());
        };
    }

    private static String of(Upload upload) {
        List<String> lines = new ArrayList<>();
        lines.add(upload.sent().name());
        lines.add(upload.sentence());
        upload.inspection().ifPresent(inspection -> add(lines, upload, inspection));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Upload upload, Inspection inspection) {
        Details details = inspection.details();
        String id = upload.draft().map(draft -> draft.material().value()).orElse("NAMA");
        lines.add("Terbaca sebagai: %s, %s kelas %d%s."
                .formatted(
                        details.title(),
                        details.mapel(),
                        details.kelas().number(),
                        details.chapter() == 0 ? "" : ", bab " + details.chapter()));
        lines.add("Kalau keliru: ./kawan materi data %s --mapel M --kelas N --bab B".formatted(id));
        upload.draft()
                .flatMap(draft -> draft.key())
                .ifPresent(key -> lines.add("Kunci jawaban dan bagian guru dipisah; siswa tidak melihatnya."));
        inspection.alike().ifPresent(alike -> lines.add(alike.sentence()));
        inspection
                .personal()
                .forEach(found -> lines.add("Perhatikan halaman %d: sepertinya memuat %s (%s)."
                        .formatted(found.page(), found.kind().label(), found.shown())));
        lines.addAll(inspection.notes());
        inspection.quality().pages().stream()
                .filter(page -> page.grade() != Grade.GREEN)
                .forEach(page -> lines.add("Halaman %d (%s): %s"
                        .formatted(page.number(), page.grade().label(), page.sentence())));
        if (upload.isForTeachers()) {
            lines.add("Ini dianggap untuk guru saja. Kalau untuk siswa: ./kawan materi data %s --audiens siswa"
                    .formatted(id));
        }
        lines.add("Supaya bisa ditanyakan: ./kawan materi terbitkan %s".formatted(id));
    }
}
