package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.channel.cli.output.Json;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.PublishMaterial;
import id.kawanbelajar.material.catalogue.WithdrawMaterial;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.LoadMaterial;
import id.kawanbelajar.material.loading.Loaded;
import id.kawanbelajar.operation.command.CommandHandler;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the commands that change materials, in whichever process may write. The words are its own short form, made by
 * the commands that a person types.
 */
public final class MaterialDesk implements CommandHandler {
    static final String LOAD = "muat";
    static final String PUBLISH = "terbitkan";
    static final String WITHDRAW = "tarik";

    private static final String ACTOR = "operator";
    private static final int WORDS_BEFORE_PATHS = 5;

    private final LoadMaterial load;
    private final PublishMaterial publish;
    private final WithdrawMaterial withdraw;
    private final Json json;

    public MaterialDesk(LoadMaterial load, PublishMaterial publish, WithdrawMaterial withdraw, Json json) {
        this.load = load;
        this.publish = publish;
        this.withdraw = withdraw;
        this.json = json;
    }

    @Override
    public int handle(List<String> words, Consumer<String> out) {
        return switch (words.getFirst()) {
            case LOAD -> load(words, out);
            case PUBLISH -> publish(words.get(1), out);
            case WITHDRAW -> withdraw(words.get(1), out);
            default -> {
                out.accept("perintah \"%s\" tidak dikenal versi bot yang sedang berjalan; jalankan ulang botnya"
                        .formatted(words.getFirst()));
                yield ExitCode.UNAVAILABLE;
            }
        };
    }

    private int load(List<String> words, Consumer<String> out) {
        boolean asJson = words.get(1).equals("json");
        Hints hints = new Hints(blankToNull(words.get(2)), kelas(words.get(3)), audience(words.get(4)));
        List<Loaded> all = load.load(
                words.subList(WORDS_BEFORE_PATHS, words.size()),
                hints,
                ACTOR,
                loaded -> out.accept(asJson ? json.line(LoadedView.json(loaded)) : LoadedView.text(loaded)));
        boolean allRead = all.stream().noneMatch(Loaded.Unreadable.class::isInstance);
        if (!asJson && all.stream().anyMatch(Loaded.Added.class::isInstance)) {
            out.accept("Lihat dulu: ./kawan materi lihat NAMA · lalu: ./kawan materi terbitkan NAMA");
        }
        return allRead ? 0 : ExitCode.UNREADABLE;
    }

    private int publish(String id, Consumer<String> out) {
        return switch (publish.publish(new MaterialId(id), ACTOR)) {
            case PublishMaterial.Outcome.Published(var version) -> {
                out.accept("%s terbit; siswa bisa bertanya tentangnya sekarang."
                        .formatted(version.material().id()));
                yield 0;
            }
            case PublishMaterial.Outcome.AlreadyPublished(var version) -> {
                out.accept(
                        "%s memang sudah terbit.".formatted(version.material().id()));
                yield 0;
            }
            case PublishMaterial.Outcome.Unknown() -> unknown(id, out);
        };
    }

    private int withdraw(String id, Consumer<String> out) {
        return switch (withdraw.withdraw(new MaterialId(id), ACTOR)) {
            case WithdrawMaterial.Outcome.Withdrawn(var version) -> {
                out.accept("%s ditarik; siswa tidak melihatnya lagi. Bisa diterbitkan lagi kapan saja."
                        .formatted(version.material().id()));
                yield 0;
            }
            case WithdrawMaterial.Outcome.NotPublished() -> unknown(id, out);
        };
    }

    private static int unknown(String id, Consumer<String> out) {
        out.accept("tidak ada materi \"%s\" yang bisa dipakai untuk itu; namanya ada di: ./kawan materi daftar"
                .formatted(id));
        return ExitCode.UNREADABLE;
    }

    private static @Nullable String blankToNull(String word) {
        return word.isBlank() ? null : word;
    }

    private static @Nullable Kelas kelas(String word) {
        return word.isBlank() ? null : new Kelas(Integer.parseInt(word));
    }

    private static @Nullable Audience audience(String word) {
        return switch (word) {
            case "" -> null;
            case "siswa" -> Audience.STUDENT;
            case "guru" -> Audience.TEACHER;
            default -> throw new UnreadableException("--audiens adalah siswa atau guru, bukan \"%s\"".formatted(word));
        };
    }
}
