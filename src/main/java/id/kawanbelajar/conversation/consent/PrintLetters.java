package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.consent.letter.IssueLetters;
import id.kawanbelajar.people.consent.letter.IssueLetters.Letter;
import id.kawanbelajar.people.consent.letter.IssueLetters.Which;
import id.kawanbelajar.people.school.Rombel;
import java.util.List;
import java.util.Optional;

/** Makes the letters of a class ready to print. */
public final class PrintLetters {
    private final IssueLetters letters;
    private final ConsentTexts texts;
    private final Picture picture;

    /** Draws the link by which a child's guardian can answer without paper. */
    @FunctionalInterface
    public interface Picture {
        /** Without links, for where the bot has no name yet. */
        Picture NONE = child -> Optional.empty();

        /**
         * Returns a new link as a PNG; empty where there can be none.
         *
         * @param child internal id
         */
        Optional<byte[]> link(String child);
    }

    public PrintLetters(IssueLetters letters, ConsentTexts texts, Picture picture) {
        this.letters = letters;
        this.texts = texts;
        this.picture = picture;
    }

    /**
     * Letters to print.
     *
     * @param count how many, 1 or more
     * @param html one file, a page of A4 for each
     */
    public record Printed(int count, String html) {}

    /**
     * Makes them; empty where no student of the class needs one.
     *
     * @param actor internal id of who prints, who must be allowed to
     * @throws id.kawanbelajar.failure.UnavailableException if they could not be kept, in which case there is nothing to print
     */
    public Optional<Printed> print(Rombel rombel, Which which, String actor) {
        List<Letter> made = letters.issue(rombel, which, actor);
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Printed(
                        made.size(),
                        LetterPage.of(
                                rombel.name(),
                                made,
                                texts,
                                letter -> picture.link(letter.member().person()))));
    }
}
