package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.tutor.Extract;
import java.util.List;
import java.util.stream.Collectors;

/** Fits an extract to who reads it. */
final class ForPerson {
    private ForPerson() {}

    /** Returns the extract; for somebody who wants it short, the first sentences of its first quote. */
    static Extract shortened(Person person, Extract extract) {
        if (!person.shortMode() || extract.text().length() <= Extract.SHORT) {
            return extract;
        }
        Source first = extract.sources().getFirst();
        String quote = first.quote();
        int end = 0;
        for (Sentences.Span sentence : Sentences.of(quote)) {
            if (end == 0 || sentence.end() <= Extract.SHORT) {
                end = sentence.end();
            }
        }
        Source shorter =
                new Source(first.passage(), first.book(), first.chapter(), first.page(), quote.substring(0, end));
        return new Extract(List.of(shorter.alsoIn(first.alsoIn())));
    }

    /** Says softly that a quote is from the book of another year; blank where it is of the person's own. */
    static String note(Person person, Finding finding, Extract extract) {
        Kelas own = person.kelas();
        if (own == null) {
            return "";
        }
        List<String> quoted = extract.sources().stream().map(Source::passage).toList();
        String others = finding.hits().stream()
                .map(Hit::passage)
                .filter(passage -> quoted.contains(passage.id()))
                .map(Passage::material)
                .map(material -> material.kelas())
                .filter(kelas -> !kelas.equals(own))
                .distinct()
                .sorted()
                .map(kelas -> Integer.toString(kelas.number()))
                .collect(Collectors.joining(" dan "));
        return others.isEmpty() ? "" : Wording.sentence("kelas-lain", others);
    }
}
