package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.LinkedHashMap;
import java.util.Map;

/** A material as the command line shows it. */
public final class MaterialView {
    private MaterialView() {}

    /** Returns a line of a list. */
    public static String line(Version version) {
        Material material = version.material();
        return "%-8s %-45s %s%s%s%s"
                .formatted(
                        status(version.status()),
                        material.id(),
                        material.book(),
                        chapter(material),
                        material.audience() == Audience.TEACHER ? " · untuk guru" : "",
                        version.origin() == Origin.SHIPPED ? " · bawaan" : "");
    }

    private static String chapter(Material material) {
        Chapter chapter = material.chapter();
        if (chapter.number() > 0) {
            return " · bab %d %s".formatted(chapter.number(), chapter.title());
        }
        return chapter.title().equals(material.book()) ? "" : " · " + chapter.title();
    }

    /** Returns what {@code --json} tells of it. */
    public static Map<String, Object> json(Version version) {
        Material material = version.material();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("materi", material.id().value());
        json.put("status", status(version.status()));
        json.put("versi", version.number());
        json.put("buku", material.book());
        json.put(
                "bab",
                Map.of(
                        "no",
                        material.chapter().number(),
                        "judul",
                        material.chapter().title()));
        json.put("mapel", material.mapel());
        json.put("kelas", material.kelas().number());
        json.put("audiens", audience(material.audience()));
        json.put("asal", version.origin() == Origin.SHIPPED ? "bawaan" : "guru");
        json.put("passages", version.passages());
        return json;
    }

    /** Returns a line of a list for a file that is not in the library. */
    public static String line(Upload upload) {
        return "%-8s %-45s %s".formatted(upload.stage().label(), upload.sent().baseName(), upload.sentence());
    }

    /** Returns what {@code --json} tells of a file that is not in the library. */
    public static Map<String, Object> json(Upload upload) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", upload.id());
        json.put("berkas", upload.sent().name());
        json.put("stage", upload.stage().label());
        json.put("sentence", upload.sentence());
        return json;
    }

    static String audience(Audience audience) {
        return audience == Audience.TEACHER ? "guru" : "siswa";
    }

    /** Returns what a teacher's file is as material, in a line. */
    public static String details(String id, Details details) {
        return "%s: %s · %s kelas %d%s · %s · untuk %s"
                .formatted(
                        id,
                        details.title(),
                        details.mapel(),
                        details.kelas().number(),
                        details.chapter() == 0 ? "" : " · bab " + details.chapter(),
                        details.kind().label(),
                        audience(details.audience()));
    }

    /** Returns how a version stands. */
    public static String status(Status status) {
        return switch (status) {
            case DRAFT -> "draf";
            case PUBLISHED -> "terbit";
            case WITHDRAWN -> "ditarik";
        };
    }
}
