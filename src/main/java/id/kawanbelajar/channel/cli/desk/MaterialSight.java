package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.material.catalogue.ShowMaterial.Preview;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.upload.ShowPage;
import id.kawanbelajar.material.upload.state.Upload;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A material as a person looks at it on a terminal before publishing. */
public final class MaterialSight {
    private final PrintWriter out;

    public MaterialSight(PrintWriter out) {
        this.out = out;
    }

    /**
     * Shows a material.
     *
     * @param upload the file that it came from; empty for what is no teacher's file
     */
    public void preview(Preview preview, Optional<Upload> upload) {
        out.println(MaterialView.line(preview.version()));
        upload.ifPresent(this::notes);
        String labels =
                preview.pages().stream().filter(label -> !label.isBlank()).collect(Collectors.joining(", "));
        if (preview.pages().isEmpty()) {
            out.println("halaman: tidak ada tanda halaman");
        } else if (labels.isEmpty()) {
            out.println(
                    "halaman: %d, tanpa nomor cetak".formatted(preview.pages().size()));
        } else {
            out.println("halaman: " + labels);
        }
        preview.headings().forEach(out::println);
        preview.samples()
                .forEach(sample -> out.printf(
                        "%n— %s —%n%s%n",
                        sample.page().isBlank() ? "contoh" : "hal " + sample.page(), MathText.of(sample.text())));
    }

    private void notes(Upload upload) {
        out.println("berkas %s · versi %d · %s"
                .formatted(
                        upload.sent().name(),
                        upload.draft().map(draft -> draft.version()).orElse(0),
                        upload.sentence()));
        UploadNotes.of(upload, Optional.empty()).forEach(note -> out.println("  perhatikan: " + note));
    }

    /** Shows one page as read. */
    public void page(ShowPage.Page page) {
        page.quality()
                .ifPresent(quality -> out.println("halaman %d%s: %s%s"
                        .formatted(
                                quality.number(),
                                page.label().isBlank() ? "" : " (tercetak %s)".formatted(page.label()),
                                quality.grade().label(),
                                quality.sentence().isBlank() ? "" : ": " + quality.sentence())));
        out.println(page.text().isBlank() ? "(tidak ada teks)" : page.text());
        if (!page.forTeachers().isBlank()) {
            out.println();
            out.println("— hanya untuk guru —");
            out.println(page.forTeachers());
        }
    }

    /** Shows the versions of a material, newest first. */
    public void versions(List<Version> versions, List<Upload> uploads) {
        for (Version version : versions) {
            String name = uploads.stream()
                    .filter(upload -> upload.draft()
                            .filter(draft -> draft.version() == version.number())
                            .isPresent())
                    .map(upload -> " · " + upload.sent().name())
                    .findFirst()
                    .orElse("");
            out.println("versi %d  %-8s %s%s"
                    .formatted(version.number(), MaterialView.status(version.status()), version.at(), name));
        }
        out.println("Pakai lagi versi lama: ./kawan materi terbitkan %s --versi N"
                .formatted(versions.getFirst().material().id()));
    }
}
