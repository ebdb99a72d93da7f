package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.inspection.PersonalData;
import id.kawanbelajar.material.inspection.quality.Quality;
import id.kawanbelajar.material.upload.batch.Loaded;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of a file, as {@code muat} shows it. */
final class LoadedView {
    private static final int MOST_LINES = 6;

    private LoadedView() {}

    static String text(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Refused refused -> "%s: tidak terbaca: %s".formatted(refused.path(), refused.sentence());
            case Loaded.Known known -> text(known.path(), known.upload(), "tidak berubah", List.of());
            case Loaded.Taken taken ->
                text(
                        taken.path(),
                        taken.upload(),
                        "%d potongan".formatted(taken.passages()),
                        UploadNotes.of(taken.upload(), taken.twin()));
        };
    }

    private static String text(String path, Upload upload, String what, List<String> notes) {
        if (upload.draft().isEmpty() || !upload.stage().isInLibrary()) {
            return "%s: %s: %s".formatted(path, upload.stage().label(), upload.sentence());
        }
        StringBuilder lines = new StringBuilder("%s → %s: %s, %s"
                .formatted(
                        path,
                        upload.draft().get().material(),
                        strip(upload.inspection().orElseThrow().quality()),
                        what));
        notes.stream()
                .limit(MOST_LINES)
                .forEach(note -> lines.append("\n  perhatikan: ").append(note));
        if (notes.size() > MOST_LINES) {
            lines.append("\n  … dan %d catatan lagi; semuanya ada di: ./kawan materi lihat %s"
                    .formatted(notes.size() - MOST_LINES, upload.draft().get().material()));
        }
        return lines.toString();
    }

    static String strip(Quality quality) {
        StringBuilder line =
                new StringBuilder("%d halaman".formatted(quality.pages().size()));
        for (Grade grade : Grade.values()) {
            int count = quality.count(grade);
            line.append(count == 0 ? "" : " · %d %s".formatted(count, grade.label()));
        }
        return line.toString();
    }

    static Map<String, Object> json(Loaded loaded) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("berkas", loaded.path());
        switch (loaded) {
            case Loaded.Refused refused -> {
                json.put("status", "tidak_terbaca");
                json.put("warnings", List.of(refused.sentence()));
                json.put("stage", Stage.FAILED.label());
                json.put("sentence", refused.sentence());
            }
            case Loaded.Known known -> put(json, known.upload(), known.passages(), "tetap", List.of());
            case Loaded.Taken taken ->
                put(json, taken.upload(), taken.passages(), "draf", UploadNotes.of(taken.upload(), taken.twin()));
        }
        return json;
    }

    private static void put(Map<String, Object> json, Upload upload, int passages, String status, List<String> notes) {
        boolean usable = upload.stage().isInLibrary();
        json.put("status", usable ? status : "tidak_terbaca");
        upload.draft().ifPresent(draft -> json.put("materi", draft.material().value()));
        upload.draft().ifPresent(draft -> json.put("versi", draft.version()));
        json.put(
                "pages",
                upload.inspection().map(i -> i.quality().pages().size()).orElse(0));
        upload.inspection().ifPresent(inspection -> put(json, inspection));
        json.put("passages", passages);
        List<String> warnings = new ArrayList<>(notes);
        if (!usable) {
            warnings.add(upload.sentence());
        }
        json.put("warnings", warnings);
        json.put("stage", upload.stage().label());
        json.put("id", upload.id());
        json.put("sentence", upload.sentence());
    }

    private static void put(Map<String, Object> json, Inspection inspection) {
        Quality quality = inspection.quality();
        json.put(
                "empty_pages",
                quality.pages().stream()
                        .filter(page -> page.grade() == Grade.RED)
                        .map(LoadedView::label)
                        .toList());
        json.put("type", inspection.type().name().toLowerCase(Locale.ROOT));
        Map<String, Object> grades = new LinkedHashMap<>();
        for (Grade grade : Grade.values()) {
            grades.put(grade.label(), quality.count(grade));
        }
        json.put("halaman", grades);
        Details details = inspection.details();
        json.put("judul", details.title());
        json.put("mapel", details.mapel());
        json.put("kelas", details.kelas().number());
        json.put("bab", details.chapter());
        json.put("jenis", details.kind().label());
        json.put("audiens", MaterialView.audience(details.audience()));
        json.put("belum_pasti", UploadNotes.unsure(details));
        json.put(
                "data_pribadi",
                inspection.personal().stream()
                        .map(found -> Map.of(
                                "halaman", found.page(), "jenis", found.kind().label()))
                        .toList());
    }

    private static String label(PageQuality page) {
        return page.label().isBlank() ? String.valueOf(page.number()) : page.label();
    }

    static List<String> whatNext(List<Loaded> all) {
        List<String> lines = new ArrayList<>();
        long usable = all.stream().filter(Loaded::isUsable).count();
        if (all.size() > 1) {
            lines.add("%d berkas: %d terbaca, %d tidak".formatted(all.size(), usable, all.size() - usable));
        }
        if (usable > 0) {
            lines.add("Lihat dulu: ./kawan materi lihat NAMA · betulkan: ./kawan materi data NAMA --mapel M --kelas N"
                    + " · lalu: ./kawan materi terbitkan NAMA");
        }
        return lines;
    }

    static String place(PersonalData found) {
        return "halaman %d: sepertinya %s (%s)"
                .formatted(found.page(), found.kind().label(), found.shown());
    }
}
