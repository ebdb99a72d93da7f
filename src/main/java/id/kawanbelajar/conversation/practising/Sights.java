package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.PracticeSight;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.practice.Figure;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.sitting.FigureImages;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What belongs to a question to look at: a reading, a table, pictures. */
record Sights(FigureImages images) {
    /** Returns everything. */
    PracticeSight whole(OpenQuestion question) {
        List<Part> parts = new ArrayList<>();
        question.sight().stimulus().ifPresent(stimulus -> parts.addAll(parts(question, stimulus)));
        parts.addAll(own(question));
        return new PracticeSight(parts, false);
    }

    /** Returns what no earlier question of the sitting has shown. */
    PracticeSight fresh(OpenQuestion question) {
        return question.sight().seen() ? new PracticeSight(own(question), true) : whole(question);
    }

    private List<Part> parts(OpenQuestion question, Stimulus stimulus) {
        List<Part> parts = new ArrayList<>(PracticeSight.words(stimulus));
        Optional.ofNullable(stimulus.figure()).ifPresent(figure -> parts.add(picture(question, figure)));
        return parts;
    }

    private List<Part> own(OpenQuestion question) {
        return Optional.ofNullable(question.exercise().figure()).stream()
                .map(figure -> picture(question, figure))
                .toList();
    }

    /** A picture that cannot be drawn any more, as after a move to another computer, is described. */
    private Part picture(OpenQuestion question, Figure figure) {
        String description = MathText.of(figure.description());
        return images.png(question.topic().chapter(), figure.file())
                .<Part>map(png -> new Part.Picture(Attachment.png(figure.file(), png), description))
                .orElseGet(() -> Part.Paragraph.of(Wording.sentence("gambar-kata", description)));
    }
}
