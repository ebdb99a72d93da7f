package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.handover.PassedQuestion;
import id.kawanbelajar.handover.QuestionBox;
import id.kawanbelajar.handover.VerifiedAnswer;
import java.util.ArrayList;
import java.util.List;

/** How a question looks to a teacher, and the teacher's answer to a student. */
public final class HandoverMessages {
    public static final String WRITE = "tulis";
    public static final String IN_CLASS = "dibahas";
    public static final String IGNORE = "abaikan";
    public static final String CHANGE = "ubah";
    public static final String HIDE = "tarik";
    public static final String SHOW = "tampil";

    private HandoverMessages() {}

    /**
     * A question with what the student was shown; of the student only the year.
     *
     * @param waiting how many wait, this one included
     */
    public static Message card(QuestionBox.Waiting question, int waiting) {
        PassedQuestion passed = question.question();
        List<Part> parts = new ArrayList<>();
        parts.add(say("tanya-kepala", String.valueOf(waiting), who(passed)));
        parts.add(say(passed.reason() == PassedQuestion.Reason.FORWARDED ? "tanya-diteruskan" : "tanya-dilaporkan"));
        parts.add(new Part.Quote(passed.question(), false));
        if (passed.found().isEmpty()) {
            parts.add(say("tanya-tanpa-kutipan"));
        } else {
            parts.add(say("tanya-kutipan"));
            parts.add(new Part.Quote(passed.found().getFirst().quote(), true));
            parts.add(AnswerMessages.place(1, passed.found().getFirst()));
        }
        return new Message(
                parts,
                List.of(
                        List.of(button("Jawab", WRITE, question.number())),
                        List.of(
                                button("Sudah dibahas di kelas", IN_CLASS, question.number()),
                                button("Abaikan", IGNORE, question.number()))));
    }

    private static String who(PassedQuestion passed) {
        return passed.kelas() == null
                ? Wording.sentence("uraian-siswa")
                : Wording.sentence(
                        "uraian-siswa-kelas", String.valueOf(passed.kelas().number()));
    }

    /** Asks the teacher for the answer. */
    public static Message write(PassedQuestion question) {
        return Wording.say("tanya-tulis", who(question));
    }

    /** What the teacher reads behind the answer. */
    public static Message given(long answer, boolean told) {
        return Wording.with(
                List.of(List.of(button("Ubah", CHANGE, answer), button("Sembunyikan dari siswa", HIDE, answer))),
                Wording.sentence(told ? "tanya-terkirim" : "tanya-tersimpan"));
    }

    /** What the teacher reads behind new words. */
    public static Message changed(long answer) {
        return Wording.with(
                List.of(List.of(button("Ubah", CHANGE, answer), button("Sembunyikan dari siswa", HIDE, answer))),
                Wording.sentence("tanya-diubah"));
    }

    /** What the teacher reads behind hiding or showing. */
    public static Message withdrawn(long answer, boolean withdrawn) {
        return withdrawn
                ? Wording.with(
                        List.of(List.of(button("Tampilkan lagi", SHOW, answer))), Wording.sentence("tanya-ditarik"))
                : Wording.with(
                        List.of(List.of(button("Sembunyikan dari siswa", HIDE, answer))),
                        Wording.sentence("tanya-tampil"));
    }

    /** One of a teacher's own answers. */
    public static Message kept(VerifiedAnswer answer) {
        List<Part> parts = List.of(
                new Part.Paragraph(List.of(new Span.Bold(answer.question()))),
                new Part.Quote(answer.text(), true),
                say(answer.withdrawn() ? "tanya-status-tarik" : "tanya-status-tampil"));
        return new Message(
                parts,
                List.of(List.of(
                        button("Ubah", CHANGE, answer.number()),
                        answer.withdrawn()
                                ? button("Tampilkan lagi", SHOW, answer.number())
                                : button("Sembunyikan dari siswa", HIDE, answer.number()))));
    }

    /** The answer, as the student reads it. */
    public static Message answered(String author, PassedQuestion question, String text) {
        return toStudent("tanya-menjawab", author, question, text);
    }

    /** New words of an answer, as the student reads them. */
    public static Message corrected(String author, PassedQuestion question, String text) {
        return toStudent("tanya-memperbaiki", author, question, text);
    }

    private static Message toStudent(String lead, String author, PassedQuestion question, String text) {
        return new Message(
                List.of(
                        new Part.Paragraph(
                                List.of(new Span.Italic(Wording.sentence("tanya-kamu", question.question())))),
                        new Part.Paragraph(List.of(new Span.Bold(Wording.sentence(lead, author)))),
                        new Part.Quote(text, false)),
                List.of());
    }

    /** That the question was talked about in class. */
    public static Message inClass(String author, PassedQuestion question) {
        return new Message(
                List.of(
                        new Part.Paragraph(
                                List.of(new Span.Italic(Wording.sentence("tanya-kamu", question.question())))),
                        say("tanya-di-kelas", author)),
                List.of());
    }

    /** What stands before an extract where a teacher has answered the question before. */
    public static String lead(VerifiedAnswer answer) {
        return Wording.sentence("tanya-menjawab", answer.author()) + "\n" + answer.text();
    }

    private static Button button(String label, String what, long number) {
        return Wording.button(label, Actions.QUESTION, what + ":" + number);
    }

    private static Part say(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }
}
