package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.loading.DetailsMenu;
import id.kawanbelajar.conversation.wording.loading.UploadCards;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.Details.Field;
import id.kawanbelajar.material.inspection.sample.Sample;
import id.kawanbelajar.material.inspection.sample.SampleMaterial;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.List;
import java.util.Optional;

/** Puts together what a card shows. */
final class Views {
    private static final Sample NOTHING = new Sample(List.of(), List.of());

    private final Catalogue catalogue;
    private final UploadCards cards;
    private final DetailsMenu menu;

    Views(Catalogue catalogue, Curriculum curriculum) {
        this.catalogue = catalogue;
        this.cards = new UploadCards(curriculum);
        this.menu = new DetailsMenu(curriculum);
    }

    UploadCards cards() {
        return cards;
    }

    /** Returns a file at its stage; in review, what is unsure about it is asked first. */
    Message of(Upload upload) {
        if (upload.stage() == Stage.REVIEW) {
            Details details = upload.inspection().orElseThrow().details();
            if (!details.unsure().isEmpty()) {
                return asking(upload, DetailAnswers.asking(details.unsure()), 0);
            }
        }
        return cards.card(upload, sample(upload));
    }

    /** Returns a file, as answered so far, with the next question about it; without one where all is answered. */
    Message asking(Upload upload, DetailAnswers answers, int page) {
        Optional<Field> next = answers.next();
        if (next.isEmpty()) {
            return cards.card(upload, sample(upload));
        }
        Field field = next.get();
        Details guess = answers.applied(upload.inspection().orElseThrow().details());
        return cards.asking(
                upload.as(guess),
                sample(upload),
                DetailsMenu.question(field),
                menu.options(
                        upload.id(),
                        field,
                        guess,
                        page,
                        answers.text(),
                        value -> answers.with(field, value).text()));
    }

    /** Returns what a teacher looks at before publishing; of what is not read, nothing. */
    Sample sample(Upload upload) {
        if (!upload.stage().isInLibrary()) {
            return NOTHING;
        }
        Draft draft = upload.draft().orElseThrow();
        Optional<Version> version = catalogue.version(draft.material(), draft.version());
        return version.flatMap(v -> catalogue
                        .document(draft.material(), draft.version())
                        .map(document -> new SampleMaterial().sample(v.material(), document)))
                .orElse(NOTHING);
    }
}
