package id.kawanbelajar.channel.cli;

import id.kawanbelajar.material.loading.Loaded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a file, as {@code muat} shows it. */
final class LoadedView {
    private LoadedView() {}

    static String text(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Added added ->
                "%s → %s: %d halaman, %d potongan%s%s"
                        .formatted(
                                added.path(),
                                added.version().material().id(),
                                added.pages(),
                                added.version().passages(),
                                added.emptyPages().isEmpty()
                                        ? ""
                                        : ", kosong: hal " + String.join(", ", added.emptyPages()),
                                added.warnings().isEmpty()
                                        ? ""
                                        : "\n  perhatikan: " + String.join("\n  perhatikan: ", added.warnings()));
            case Loaded.Unchanged unchanged ->
                "%s → %s: tidak berubah"
                        .formatted(
                                unchanged.path(), unchanged.version().material().id());
            case Loaded.Unreadable unreadable ->
                "%s: tidak terbaca: %s".formatted(unreadable.path(), unreadable.reason());
        };
    }

    static Map<String, Object> json(Loaded loaded) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("berkas", loaded.path());
        switch (loaded) {
            case Loaded.Added added -> {
                json.put("status", "draf");
                json.put("materi", added.version().material().id().value());
                json.put("pages", added.pages());
                json.put("empty_pages", added.emptyPages());
                json.put("passages", added.version().passages());
                json.put("warnings", added.warnings());
            }
            case Loaded.Unchanged unchanged -> {
                json.put("status", "tetap");
                json.put("materi", unchanged.version().material().id().value());
                json.put("passages", unchanged.version().passages());
            }
            case Loaded.Unreadable unreadable -> {
                json.put("status", "tidak_terbaca");
                json.put("warnings", List.of(unreadable.reason()));
            }
        }
        return json;
    }
}
