package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person should look at before publishing, a line each. */
final class UploadNotes {
    private UploadNotes() {}

    static List<String> of(Upload upload, Optional<Upload> twin) {
        List<String> notes = new ArrayList<>();
        twin.ifPresent(other -> notes.add("berkas yang sama persis sudah pernah dikirim orang lain sebagai \"%s\" (%s)"
                .formatted(other.sent().baseName(), other.stage().label())));
        upload.inspection().ifPresent(inspection -> add(notes, upload, inspection));
        return notes;
    }

    private static void add(List<String> notes, Upload upload, Inspection inspection) {
        Details details = inspection.details();
        if (!details.unsure().isEmpty()) {
            notes.add("%s baru tebakan (%s kelas %d); betulkan dengan: ./kawan materi data %s --mapel M --kelas N"
                    .formatted(
                            String.join(", ", unsure(details)),
                            details.mapel(),
                            details.kelas().number(),
                            upload.draft().map(d -> d.material().value()).orElse("NAMA")));
        }
        upload.draft()
                .flatMap(draft -> draft.key())
                .ifPresent(key -> notes.add("kunci dan bagian guru dipisah, tidak terlihat siswa: " + key));
        inspection.alike().ifPresent(alike -> notes.add(alike.sentence()));
        inspection.personal().forEach(found -> notes.add(LoadedView.place(found)));
        notes.addAll(inspection.notes());
        inspection.quality().pages().stream()
                .filter(page -> page.grade() != Grade.GREEN)
                .forEach(page -> notes.add("halaman %d %s: %s"
                        .formatted(page.number(), page.grade().label(), page.sentence())));
    }

    static List<String> unsure(Details details) {
        return details.unsure().stream()
                .sorted()
                .map(field -> switch (field) {
                    case MAPEL -> "mapel";
                    case KELAS -> "kelas";
                    case CHAPTER -> "bab";
                    case AUDIENCE -> "untuk siapa";
                })
                .toList();
    }
}
