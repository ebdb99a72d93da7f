package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.PublishMaterial;
import id.kawanbelajar.material.catalogue.ShowShipped;
import id.kawanbelajar.material.catalogue.WithdrawMaterial;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.upload.ChainUpload;
import id.kawanbelajar.material.upload.PublishUpload;
import id.kawanbelajar.material.upload.ReviewUpload;
import id.kawanbelajar.material.upload.WithdrawUpload;
import id.kawanbelajar.material.upload.batch.Told;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Publishes, withdraws and describes materials, those of teachers' files by their upload, all others by the catalogue. */
public final class LibraryDesk {
    /** Whoever sits at the school's computer. */
    public static final String ACTOR = "operator";

    private final Uploads uploads;
    private final OfUploads own;
    private final OfCatalogue others;
    private final Told said;

    /** What changes the material of a teacher's file. */
    public record OfUploads(PublishUpload publish, WithdrawUpload withdraw, ReviewUpload review, ChainUpload chain) {}

    /** What changes any other material. */
    public record OfCatalogue(PublishMaterial publish, WithdrawMaterial withdraw, ShowShipped shipped) {}

    public LibraryDesk(Uploads uploads, OfUploads own, OfCatalogue others, Told said) {
        this.uploads = uploads;
        this.own = own;
        this.others = others;
        this.said = said;
    }

    int publish(List<String> words, Consumer<String> out) {
        String id = words.getFirst();
        Optional<Upload> upload = upload(id, words.size() > 2 ? Order.number(words.get(2)) : null);
        if (upload.isEmpty()) {
            return publishOther(id, out);
        }
        boolean insisted = words.size() > 1 && Order.isYes(words.get(1));
        return switch (own.publish().publish(upload.get().id(), insisted, ACTOR)) {
            case PublishUpload.Outcome.Published(var published) -> {
                out.accept(told(id, published));
                yield 0;
            }
            case PublishUpload.Outcome.AlreadyPublished(var published) -> {
                out.accept("%s memang sudah terbit.".formatted(id));
                yield 0;
            }
            case PublishUpload.Outcome.Obstacles(var held, var obstacles) -> {
                out.accept("%s belum diterbitkan:".formatted(id));
                obstacles.forEach(obstacle -> out.accept("  " + obstacle));
                out.accept("Kalau memang boleh dilihat siswa: ./kawan materi terbitkan %s --tetap".formatted(id));
                yield ExitCode.BELOW_THRESHOLD;
            }
            case PublishUpload.Outcome.NotReady(var unready) -> {
                out.accept(unready.sentence());
                yield ExitCode.UNREADABLE;
            }
        };
    }

    private static String told(String id, Upload published) {
        return published.isForTeachers()
                ? "%s terbit untuk guru saja. Supaya siswa juga: ./kawan materi data %s --audiens siswa"
                        .formatted(id, id)
                : "%s terbit; siswa bisa bertanya tentangnya sekarang.".formatted(id);
    }

    private int publishOther(String id, Consumer<String> out) {
        return switch (others.publish().publish(new MaterialId(id), ACTOR)) {
            case PublishMaterial.Outcome.Published(var version) -> {
                out.accept("%s terbit; siswa bisa bertanya tentangnya sekarang.".formatted(id));
                yield 0;
            }
            case PublishMaterial.Outcome.AlreadyPublished(var version) -> {
                out.accept("%s memang sudah terbit.".formatted(id));
                yield 0;
            }
            case PublishMaterial.Outcome.Unknown() -> unknown(id, out);
        };
    }

    int withdraw(List<String> words, Consumer<String> out) {
        String id = words.getFirst();
        Optional<Upload> published = uploads.of(new MaterialId(id)).stream()
                .filter(upload -> upload.stage() == Stage.PUBLISHED)
                .findFirst();
        boolean withdrawn = published
                .map(upload -> own.withdraw().withdraw(upload.id(), ACTOR) instanceof WithdrawUpload.Outcome.Withdrawn)
                .orElseGet(() -> others.withdraw().withdraw(new MaterialId(id), ACTOR)
                        instanceof WithdrawMaterial.Outcome.Withdrawn);
        if (!withdrawn) {
            return unknown(id, out);
        }
        out.accept("%s ditarik; siswa tidak melihatnya lagi. Bisa diterbitkan lagi kapan saja.".formatted(id));
        return 0;
    }

    int describe(List<String> words, Consumer<String> out) {
        String id = words.getFirst();
        Optional<Upload> upload = upload(id, null);
        if (upload.isEmpty()) {
            return unknown(id, out);
        }
        Order.Told told = Order.Told.of(words.subList(1, words.size()));
        return switch (own.review().review(upload.get().id(), details(upload.get(), told), ACTOR)) {
            case ReviewUpload.Outcome.Corrected(var corrected) -> {
                out.accept(MaterialView.details(
                        id, corrected.inspection().orElseThrow().details()));
                yield 0;
            }
            case ReviewUpload.Outcome.OnlyForTeachers(var corrected) -> {
                out.accept(MaterialView.details(
                        id, corrected.inspection().orElseThrow().details()));
                out.accept("Semua isinya tampak seperti kunci atau bagian guru, jadi tetap hanya untuk guru.");
                yield ExitCode.BELOW_THRESHOLD;
            }
            case ReviewUpload.Outcome.NotReady(var unready) -> {
                out.accept(unready.sentence());
                yield ExitCode.UNREADABLE;
            }
        };
    }

    int chain(List<String> words, Consumer<String> out) {
        MaterialId earlier = new MaterialId(words.get(1));
        Optional<Upload> chained =
                upload(words.getFirst(), null).flatMap(upload -> own.chain().chain(upload.id(), earlier));
        if (chained.isEmpty()) {
            out.accept("\"%s\" harus draf, dan \"%s\" materi guru; keduanya ada di: ./kawan materi daftar"
                    .formatted(words.getFirst(), earlier));
            return ExitCode.UNREADABLE;
        }
        out.accept("Sekarang versi %d dari %s; siswa memakai versi lama sampai: ./kawan materi terbitkan %s"
                .formatted(chained.get().draft().orElseThrow().version(), earlier, earlier));
        return 0;
    }

    private Details details(Upload upload, Order.Told told) {
        Details now = upload.inspection()
                .orElseThrow(() -> new UnreadableException(upload.sentence()))
                .details();
        return new Details(
                Objects.requireNonNullElse(told.title(), now.title()),
                told.mapel() == null ? now.mapel() : said.code(told.mapel()),
                Objects.requireNonNullElse(told.year(), now.kelas()),
                Objects.requireNonNullElse(told.chapter(), now.chapter()),
                now.kind(),
                Objects.requireNonNullElse(told.readers(), now.audience()),
                Set.of());
    }

    int shipped(List<String> words, Consumer<String> out) {
        boolean shown = Order.isYes(words.getFirst());
        String mapel = Order.said(words.get(1));
        Order.Told told = new Order.Told(null, mapel, Order.number(words.get(2)), null, null);
        int chapters = others.shipped().show(shown, mapel == null ? null : said.code(mapel), told.year(), ACTOR);
        out.accept(
                shown
                        ? "%d bab bawaan terlihat lagi oleh siswa.".formatted(chapters)
                        : "%d bab bawaan disembunyikan dari siswa; kembalikan dengan: ./kawan materi tampilkan bawaan"
                                .formatted(chapters));
        return 0;
    }

    /** Returns the file that became a version of a material: the one asked for, else the newest in the library. */
    private Optional<Upload> upload(String id, @Nullable Integer version) {
        return uploads.of(new MaterialId(id)).stream()
                .filter(upload -> upload.stage().isInLibrary())
                .filter(upload ->
                        version == null || upload.draft().orElseThrow().version() == version)
                .findFirst();
    }

    private static int unknown(String id, Consumer<String> out) {
        out.accept("tidak ada materi \"%s\" yang bisa dipakai untuk itu; namanya ada di: ./kawan materi daftar"
                .formatted(id));
        return ExitCode.UNREADABLE;
    }
}
