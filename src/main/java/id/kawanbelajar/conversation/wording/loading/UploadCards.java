package id.kawanbelajar.conversation.wording.loading;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.sample.Sample;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a teacher's file looks at each stage. */
public final class UploadCards {
    private static final int PASSAGE = 320;
    private static final int NOTES = 3;

    private final Curriculum curriculum;

    public UploadCards(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** A card of one sentence about a file. */
    public static Message line(String sentence, String... fillings) {
        return Message.of(Wording.sentence(sentence, fillings));
    }

    /** How far reading is; {@code all} is zero while unknown. */
    public static Message reading(long upload, String name, int done, int all) {
        String words = all == 0
                ? Wording.sentence("muat-membaca", name)
                : Wording.sentence("muat-membaca-halaman", name, String.valueOf(done), String.valueOf(all));
        return new Message(
                Message.of(words).parts(),
                List.of(List.of(LoadingActions.button("batal", LoadingActions.CANCEL, upload))));
    }

    /** A file at its stage; one in review with the buttons that fit it. */
    public Message card(Upload upload, Sample sample) {
        String name = upload.sent().baseName();
        return switch (upload.stage()) {
            case RECEIVED, READING -> reading(upload.id(), name, upload.pagesDone(), upload.pagesAll());
            case FAILED -> line("muat-gagal", name, upload.failure());
            case CANCELLED -> line("muat-dibatalkan", name);
            case REVIEW -> new Message(review(upload, sample), choices(upload));
            case PUBLISHED -> published(upload);
            case WITHDRAWN -> withdrawn(upload);
        };
    }

    /** A file in review, and under it a question about it. */
    public Message asking(Upload upload, Sample sample, String question, List<List<Button>> options) {
        List<Part> parts = new ArrayList<>(review(upload, sample));
        parts.add(bold(question));
        return new Message(parts, options);
    }

    private List<Part> review(Upload upload, Sample sample) {
        Inspection found = upload.inspection().orElseThrow();
        List<Part> parts = new ArrayList<>();
        parts.add(bold(Wording.sentence("muat-selesai", upload.sent().baseName())));
        parts.add(Part.Paragraph.of(String.join("\n", PageStrip.lines(found.quality()))));
        parts.add(bold(details(found.details())));
        remarks(upload).forEach(remark -> parts.add(Part.Paragraph.of(remark)));
        // what tells of real people is not repeated in a chat
        if (!sample.passages().isEmpty() && found.personal().isEmpty()) {
            parts.add(Part.Paragraph.of(Wording.sentence("muat-potongan")));
            sample.passages().forEach(passage -> parts.add(new Part.Quote(shortened(passage), false)));
        }
        if (!sample.questions().isEmpty()) {
            parts.add(Part.Paragraph.of(Wording.sentence("muat-contoh")));
            parts.add(new Part.Items(
                    sample.questions().stream().map(Sample.Question::text).toList()));
        }
        return parts;
    }

    private static List<String> remarks(Upload upload) {
        Inspection found = upload.inspection().orElseThrow();
        Draft draft = upload.draft().orElseThrow();
        List<String> remarks =
                new ArrayList<>(found.notes().stream().limit(NOTES).toList());
        if (draft.keyVersion() > 0) {
            remarks.add(Wording.sentence("muat-kunci-dipisah"));
        }
        if (replaceable(upload).isPresent()) {
            remarks.add(Wording.sentence(
                    "muat-mirip-lama", replaceable(upload).get().sentence()));
        } else if (draft.version() > 1) {
            remarks.add(Wording.sentence("muat-mirip-versi", String.valueOf(draft.version())));
        }
        if (!found.personal().isEmpty()) {
            StringBuilder lines = new StringBuilder(Wording.sentence("muat-pribadi"));
            found.personal().stream()
                    .limit(NOTES)
                    .forEach(place -> lines.append("\n• ")
                            .append(Wording.sentence(
                                    "muat-pribadi-baris",
                                    String.valueOf(place.page()),
                                    place.kind().label(),
                                    place.shown())));
            remarks.add(lines + "\n" + Wording.sentence("muat-pribadi-saran"));
        }
        if (found.quality().mostlyRed()) {
            remarks.add(Wording.sentence("muat-merah"));
        }
        return remarks;
    }

    /** Returns another material that says much the same, which this one may replace. */
    public static Optional<Inspection.Alike> replaceable(Upload upload) {
        return upload.inspection()
                .flatMap(Inspection::alike)
                .filter(alike -> upload.draft()
                        .filter(draft -> !draft.material().equals(alike.material()))
                        .isPresent());
    }

    /** Returns whether it can be published without anybody looking at it again. */
    public static boolean isClean(Upload upload) {
        Inspection found = upload.inspection().orElseThrow();
        return found.details().unsure().isEmpty()
                && found.personal().isEmpty()
                && !found.quality().mostlyRed()
                && replaceable(upload).isEmpty();
    }

    private static List<List<Button>> choices(Upload upload) {
        long id = upload.id();
        Inspection found = upload.inspection().orElseThrow();
        Button trial = LoadingActions.button("coba", LoadingActions.TRY, id);
        Button fix = LoadingActions.button("perbaiki", LoadingActions.FIX, id);
        Button cancel = LoadingActions.button("batal", LoadingActions.CANCEL, id);
        if (!found.personal().isEmpty() || found.quality().mostlyRed()) {
            return List.of(
                    List.of(cancel, LoadingActions.button("tetap", LoadingActions.INSIST, id)), List.of(trial, fix));
        }
        if (replaceable(upload).isPresent()) {
            return List.of(
                    List.of(
                            LoadingActions.button("ganti", LoadingActions.REPLACE, id),
                            LoadingActions.button("terpisah", LoadingActions.PUBLISH, id)),
                    List.of(trial, fix, cancel));
        }
        return List.of(
                List.of(LoadingActions.button("terbit", LoadingActions.PUBLISH, id), trial), List.of(fix, cancel));
    }

    private Message published(Upload upload) {
        Details details = upload.inspection().orElseThrow().details();
        boolean students = details.audience() == Audience.STUDENT;
        return new Message(
                List.of(
                        bold(Wording.sentence("muat-terbit", upload.sent().baseName())),
                        Part.Paragraph.of(details(details) + "\n"
                                + Wording.sentence(students ? "muat-terbit-sudah" : "muat-terbit-guru"))),
                List.of(
                        List.of(LoadingActions.button("sembunyi", LoadingActions.HIDE, upload.id())),
                        List.of(LoadingActions.button("perbaiki", LoadingActions.FIX, upload.id()))));
    }

    private Message withdrawn(Upload upload) {
        return new Message(
                List.of(
                        bold(Wording.sentence("muat-ditarik", upload.sent().baseName())),
                        Part.Paragraph.of(
                                details(upload.inspection().orElseThrow().details()) + "\n"
                                        + Wording.sentence("muat-ditarik-sudah"))),
                List.of(List.of(
                        LoadingActions.button("terbit-lagi", LoadingActions.INSIST, upload.id()),
                        LoadingActions.button("coba", LoadingActions.TRY, upload.id()))));
    }

    /** Returns what a file is, on one line. */
    public String details(Details details) {
        return Wording.sentence(
                "muat-rincian",
                details.title(),
                mapel(details.mapel()),
                String.valueOf(details.kelas().number()),
                details.chapter() == 0
                        ? Wording.sentence("muat-tanpa-bab")
                        : Wording.sentence("muat-bab", String.valueOf(details.chapter())),
                Wording.sentence(details.audience() == Audience.STUDENT ? "muat-untuk-siswa" : "muat-untuk-guru"));
    }

    /** Returns the name of a subject. */
    public String mapel(String code) {
        return curriculum.find(code).map(Mapel::name).orElse(code);
    }

    private static String shortened(Passage passage) {
        String text = passage.text().strip();
        String cut = text.length() <= PASSAGE ? text : text.substring(0, text.lastIndexOf(' ', PASSAGE)) + " …";
        return passage.page().isBlank()
                ? cut
                : cut + "\n(" + Wording.sentence("muat-potongan-hal", passage.page()) + ")";
    }

    private static Part bold(String text) {
        return new Part.Paragraph(List.of(new Span.Bold(text)));
    }
}
