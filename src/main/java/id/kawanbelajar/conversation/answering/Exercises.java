package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Asking.Asked;
import id.kawanbelajar.conversation.answering.Asking.Topic;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.memory.Recall.Awaiting;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exercises: a hint from the material first, then the student's turn; never a result, and never the model, which might
 * give one away. Safe for use by many threads.
 */
public final class Exercises {
    /** Words that name an exercise without holding it: "kerjain dong no 5", "jawaban nomor 3 apa". */
    private static final Pattern ONLY_NAMED = Pattern.compile(
            "(?iu)^(?:(?:kak|kakak|tolong|tlg|bantu|bantuin|dong|donk|ya|sih|kerjain|kerjakan|jawab|jawabin|jawabannya|jawaban|soal"
                    + "|nomor|nomer|no|pr|tugas|halaman|hal|lks|ku|aku|gimana|kumaha|piye|cara|caranya|ngerjain|ngerjakeun"
                    + "|apa|teh|atuh|sampe|sampai|dan|sama|buku|ini|semua|aja|saja|kasih|selesaiin|garapke|opo|jawabane"
                    + "|jawabanna|naon|pangerjakeun|kerjakeun|kuring|tulung|garapno|males|nih|latihan|yang|tadi|kasi|langsung|dari|\\d+)[\\s?.,!]*)+$");

    private static final Pattern EQUATION = Pattern.compile(
            "(?<left>[0-9a-z+*/().^ -]*\\b?\\d*(?<name>[a-z])\\b[0-9a-z+*/().^ -]*)=\\s*(?<right>-?[0-9.,/]+)");

    private static final Pattern VALUE =
            Pattern.compile("\\b(?<name>[a-z])\\s*=\\s*(?<value>-?[0-9]+(?:[.,/][0-9]+)?)");

    private final Asking asking;
    private final Notes notes;

    public Exercises(Asking asking, Notes notes) {
        this.asking = asking;
        this.notes = notes;
    }

    /** Answers somebody who wants their work done: without the exercise it is asked for, else there is a hint. */
    public void doItForMe(Exchange exchange, Recall recall, String words) {
        if (ONLY_NAMED.matcher(words.strip()).matches()) {
            exchange.reply("tugas", Wording.say("tugas-tanpa-soal"));
            notes.remember(exchange, recall.expecting(Awaiting.EXERCISE));
            return;
        }
        hint(exchange, recall, words, "tugas-petunjuk");
    }

    /** Gives the first hint and asks for the first step. */
    public void help(Exchange exchange, Recall recall, String words) {
        hint(exchange, recall, words, "soal-petunjuk");
    }

    private void hint(Exchange exchange, Recall recall, String words, String lead) {
        Asked asked = asking.ask(exchange.person(), words);
        switch (asked.answer()) {
            case Answer.Found found ->
                show(exchange, recall, new Topic(words, asked.mapel(), found), found.extract(), lead);
            case Answer.NotInMaterial none -> {
                String id = notes.keep(exchange, words, null, List.of());
                exchange.reply(
                        "soal", Wording.with(AnswerMessages.toTeacher(id), Wording.sentence(lead + "-tanpa-materi")));
                notes.remember(exchange, recall.about(words, null, id, "").expecting(Awaiting.ATTEMPT));
            }
        }
    }

    private void show(Exchange exchange, Recall recall, Topic topic, Extract hint, String lead) {
        Extract extract = ForPerson.shortened(exchange.person(), hint);
        String id = notes.keep(exchange, topic.question(), topic.mapel(), extract.sources());
        String note = ForPerson.note(exchange.person(), topic.found().finding(), extract);
        exchange.reply(
                "soal",
                AnswerMessages.extract(
                        Wording.sentence(lead),
                        extract,
                        note + "\n" + Wording.sentence("soal-giliran"),
                        AnswerMessages.doubt(id)));
        notes.remember(
                exchange,
                recall.about(topic.question(), topic.mapel(), id, extract.text())
                        .expecting(Awaiting.ATTEMPT));
    }

    /** Takes "I do not know where to begin" as an attempt: another passage, then again the student's turn. */
    public void stuck(Exchange exchange, Recall recall) {
        Asked asked = asking.ask(exchange.person(), recall.question(), recall.mapel());
        if (asked.answer() instanceof Answer.Found found) {
            List<String> shown =
                    recall.turns().stream().map(turn -> turn.reply()).toList();
            Extract other = OtherPassage.of(found, shown).orElse(found.extract());
            show(exchange, recall, new Topic(recall.question(), recall.mapel(), found), other, "soal-lanjut");
        } else {
            exchange.reply("soal", Wording.say("cek-umum"));
        }
    }

    /** Lets a student check their own result, instead of calling it right or wrong. */
    public void check(Exchange exchange, Recall recall, String words) {
        exchange.reply(
                "cek", Wording.with(List.of(), substitution(words, recall).orElse(Wording.sentence("cek-umum"))));
        notes.remember(exchange, recall.expecting(Awaiting.ATTEMPT));
    }

    /** Returns the invitation to put a value into an equation of this message, or of the exercise before. */
    private static Optional<String> substitution(String words, Recall recall) {
        for (String text :
                List.of(words.toLowerCase(Locale.ROOT), recall.question().toLowerCase(Locale.ROOT))) {
            Matcher equation = EQUATION.matcher(text);
            while (equation.find()) {
                String left = lastTerm(equation.group("left"));
                if (left.length() > 1) {
                    Optional<String> invitation =
                            invitation(words, equation.group("name"), left, equation.group("right"));
                    if (invitation.isPresent()) {
                        return invitation;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> invitation(String words, String name, String left, String right) {
        Matcher value = VALUE.matcher(words.toLowerCase(Locale.ROOT));
        while (value.find()) {
            boolean alone = value.start() == 0
                    || !"0123456789+-*/^".contains(words.substring(value.start() - 1, value.start()));
            if (alone && value.group("name").equals(name)) {
                return Optional.of(Wording.sentence("cek-masukkan", name, value.group("value"), left, right));
            }
        }
        return Optional.empty();
    }

    /** Returns the expression at the end of words such as {@code kak aku jawab 3x + 5}. */
    private static String lastTerm(String left) {
        Matcher term = Pattern.compile(
                        "(?:^|\\s)((?:[0-9.,]*[a-z]|[0-9.,]+)(?:\\s*[+*/^-]\\s*(?:[0-9.,]*[a-z]|[0-9.,]+))*)\\s*$")
                .matcher(left);
        return term.find() ? term.group(1).strip() : "";
    }
}
