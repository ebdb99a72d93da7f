package id.kawanbelajar.channel.cli;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/** A material as the command line shows it. */
final class MaterialView {
    private MaterialView() {}

    static String line(Version version) {
        Material material = version.material();
        return "%-8s %-45s %s · bab %d %s%s%s"
                .formatted(
                        status(version.status()),
                        material.id(),
                        material.book(),
                        material.chapter().number(),
                        material.chapter().title(),
                        material.audience() == Audience.TEACHER ? " · untuk guru" : "",
                        version.origin() == Origin.SHIPPED ? " · bawaan" : "");
    }

    static Map<String, Object> json(Version version) {
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
        json.put("audiens", material.audience() == Audience.TEACHER ? "guru" : "siswa");
        json.put("asal", version.origin() == Origin.SHIPPED ? "bawaan" : "guru");
        json.put("passages", version.passages());
        return json;
    }

    private static String status(Status status) {
        return switch (status) {
            case DRAFT -> "draf";
            case PUBLISHED -> "terbit";
            case WITHDRAWN -> "ditarik";
        };
    }
}
