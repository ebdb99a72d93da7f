package id.kawanbelajar.conversation.wording.loading;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.inspection.sample.Sample;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a teacher is told beside the cards of their files. */
public final class LoadingMessages {
    private static final int LISTED = 10;

    private LoadingMessages() {}

    /** Several files were read: what can be published at once, and what must be looked at. */
    public static Message several(List<Upload> clean, List<Upload> others) {
        int all = clean.size() + others.size();
        List<Part> parts = new ArrayList<>();
        parts.add(say(others.isEmpty() ? "muat-semua-siap" : "muat-semua-sebagian", String.valueOf(all)));
        parts.add(new Part.Items(clean.stream().map(LoadingMessages::name).toList()));
        if (!others.isEmpty()) {
            parts.add(say("muat-semua-perlu-dilihat"));
            parts.add(new Part.Items(others.stream().map(LoadingMessages::name).toList()));
        }
        String ids = clean.stream().map(upload -> String.valueOf(upload.id())).collect(Collectors.joining(","));
        String label = Wording.sentence(
                others.isEmpty() ? "muat-tombol-semua" : "muat-tombol-yang-siap", String.valueOf(clean.size()));
        return new Message(parts, List.of(List.of(LoadingActions.button(label, LoadingActions.ALL, 0, ids))));
    }

    /**
     * What a teacher may change, newest first.
     *
     * @param ofSchool whether a file came by the school's computer
     */
    public static Message list(List<Upload> uploads, UploadCards cards, Predicate<Upload> ofSchool) {
        Button books = LoadingActions.button("buku-sekolah", LoadingActions.BOOKS, 0);
        if (uploads.isEmpty()) {
            return new Message(List.of(say("muat-daftar-kosong")), List.of(List.of(books)));
        }
        List<Upload> shown = uploads.stream().limit(LISTED).toList();
        List<String> lines = IntStream.range(0, shown.size())
                .mapToObj(i -> (i + 1) + ". " + line(shown.get(i), cards)
                        + (ofSchool.test(shown.get(i)) ? " " + Wording.sentence("muat-daftar-komputer") : ""))
                .toList();
        StringBuilder words = new StringBuilder(Wording.sentence("muat-daftar"));
        lines.forEach(line -> words.append('\n').append(line));
        if (uploads.size() > LISTED) {
            words.append('\n').append(Wording.sentence("muat-daftar-lagi", String.valueOf(uploads.size() - LISTED)));
        }
        List<Button> opening = IntStream.range(0, shown.size())
                .mapToObj(i -> Wording.button(
                        Wording.sentence("muat-tombol-buka", String.valueOf(i + 1)),
                        LoadingActions.ACTION,
                        LoadingActions.OPEN + ":" + shown.get(i).id()))
                .toList();
        List<List<Button>> rows = new ArrayList<>(Wording.rows(3, opening));
        rows.add(List.of(books));
        return new Message(Message.of(words.toString()).parts(), rows);
    }

    private static String line(Upload upload, UploadCards cards) {
        return upload.inspection()
                .map(Inspection::details)
                .map(details -> Wording.sentence(
                        "muat-daftar-baris",
                        details.title(),
                        cards.mapel(details.mapel()),
                        String.valueOf(details.kelas().number()),
                        upload.stage().label()))
                .orElseGet(() -> Wording.sentence(
                        "muat-daftar-baris-belum",
                        upload.sent().baseName(),
                        upload.stage().label()));
    }

    /** Trying begins. */
    public static Message trying(Upload upload, Sample sample) {
        List<List<Button>> rows = new ArrayList<>();
        IntStream.range(0, sample.questions().size())
                .forEach(i -> rows.add(List.of(LoadingActions.button(
                        sample.questions().get(i).text(), LoadingActions.ASK, upload.id(), String.valueOf(i)))));
        rows.add(List.of(LoadingActions.button("selesai-coba", LoadingActions.STOP_TRYING, upload.id())));
        return new Message(List.of(say("muat-coba-mulai", name(upload))), rows);
    }

    /** What a draft alone answers. */
    public static Message tried(Upload upload, Answer answer) {
        List<List<Button>> rows = List.of(List.of(
                LoadingActions.button("selesai-coba", LoadingActions.STOP_TRYING, upload.id()),
                LoadingActions.button("terbit", LoadingActions.PUBLISH, upload.id())));
        return switch (answer) {
            case Answer.Found(Extract extract, var finding) ->
                AnswerMessages.extract(Wording.sentence("muat-coba-jawab", name(upload)), extract, "", rows);
            case Answer.NotInMaterial(var nearest, var closest, var finding) -> {
                String none = Wording.sentence("muat-coba-kosong", name(upload));
                yield closest.map(extract -> AnswerMessages.extract(
                                none + "\n" + Wording.sentence("muat-coba-dekat"), extract, "", rows))
                        .orElseGet(() -> new Message(Message.of(none).parts(), rows));
            }
        };
    }

    /** Returns what a file is called by what it is, else by its name. */
    public static String name(Upload upload) {
        return upload.inspection()
                .map(found -> found.details().title())
                .orElse(upload.sent().baseName());
    }

    private static Part say(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }
}
