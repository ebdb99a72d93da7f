package id.kawanbelajar.material.upload.state;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.quality.Quality;
import java.time.Instant;
import java.util.Optional;

/**
 * A teacher's file and how far it has come.
 *
 * @param id unique for ever
 * @param sent what was handed in
 * @param stage how far it is
 * @param pagesDone pages read so far
 * @param pagesAll pages of the file; zero while unknown
 * @param failure why nothing of it can be used, and the way out; blank unless {@link Stage#FAILED}
 * @param draft where it stands in the catalogue; empty before it was read
 * @param inspection what was found out about it; empty before it was read
 * @param at when it was received
 */
public record Upload(
        long id,
        Sent sent,
        Stage stage,
        int pagesDone,
        int pagesAll,
        String failure,
        Optional<Draft> draft,
        Optional<Inspection> inspection,
        Instant at) {
    public Upload {
        if (failure.isBlank() == (stage == Stage.FAILED)) {
            throw new IllegalArgumentException("what failed says why: " + id);
        }
        if (stage.isInLibrary() && (draft.isEmpty() || inspection.isEmpty())) {
            throw new IllegalArgumentException("what is in the library was read: " + id);
        }
    }

    /** Returns the same file further on; its draft and inspection stay. */
    public Upload at(Stage next) {
        return new Upload(id, sent, next, pagesDone, pagesAll, "", draft, inspection, at);
    }

    /** Returns the same file as one that cannot be used. */
    public Upload failed(String why) {
        return new Upload(id, sent, Stage.FAILED, pagesDone, pagesAll, why, draft, inspection, at);
    }

    /** Returns the same file as read. */
    public Upload read(Draft where, Inspection found) {
        int pages = found.quality().pages().size();
        return new Upload(id, sent, Stage.REVIEW, pages, pages, "", Optional.of(where), Optional.of(found), at);
    }

    /** Returns the same file with other details; only for one that was read. */
    public Upload as(Details details) {
        Inspection other = inspection.orElseThrow().with(details);
        return new Upload(id, sent, stage, pagesDone, pagesAll, failure, draft, Optional.of(other), at);
    }

    /** Returns how it stands, one or two sentences in Indonesian for its teacher. */
    public String sentence() {
        return switch (stage) {
            case RECEIVED -> "Sudah diterima; sebentar lagi dibaca.";
            case READING ->
                pagesAll == 0 ? "Sedang dibaca." : "Sedang dibaca: halaman %d dari %d.".formatted(pagesDone, pagesAll);
            case REVIEW ->
                "Sudah dibaca: %s. Belum terlihat siswa sampai Bapak/Ibu terbitkan."
                        .formatted(strip(inspection.orElseThrow().quality()));
            case PUBLISHED ->
                isForTeachers()
                        ? "Terbit untuk guru saja; siswa tidak melihatnya."
                        : "Terbit; siswa bisa bertanya tentang materi ini.";
            case WITHDRAWN -> "Tersembunyi dari siswa; bisa diterbitkan lagi kapan saja.";
            case FAILED -> failure;
            case CANCELLED -> "Dibatalkan; siswa tidak melihatnya. Kirim lagi kalau berubah pikiran.";
        };
    }

    /** Returns whether all of it is for teachers, so that no student finds it even when it is published. */
    public boolean isForTeachers() {
        return inspection
                .filter(found -> found.details().audience() == Audience.TEACHER)
                .isPresent();
    }

    private static String strip(Quality quality) {
        StringBuilder line =
                new StringBuilder("%d halaman".formatted(quality.pages().size()));
        for (Grade grade : Grade.values()) {
            int count = quality.count(grade);
            if (count > 0) {
                line.append(", %d %s".formatted(count, grade.label()));
            }
        }
        return line.toString();
    }
}
