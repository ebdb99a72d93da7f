package id.kawanbelajar.material.inspection.sample;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Samples a material: passages, and questions made from its headings and definitions by rule. Stateless. */
public final class SampleMaterial {
    private static final int SAMPLES = 3;
    private static final int FEWEST_WORDS = 25;
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern GLOSSARY =
            Pattern.compile("(?i)\\b(?:glosarium|istilah|kosakata|konsep|pengertian|definisi)\\b");

    /** A question that could be shown: which kind, and how much it is about the material's own subject. */
    private record Candidate(Sample.Question question, String kind, int worth, int place) {}

    /** Returns the sample of a material; without questions where nothing in it lends itself to one. */
    public Sample sample(Material material, Document document) {
        List<Passage> passages = PassageSplitter.split(material, document);
        return new Sample(questions(document, passages), passages(passages));
    }

    private static List<Passage> passages(List<Passage> all) {
        List<Passage> telling = all.stream()
                .filter(passage -> passage.text().split("\\s+", -1).length >= FEWEST_WORDS)
                .toList();
        List<Passage> of = telling.size() >= SAMPLES ? telling : all;
        return Stream.of(0, of.size() / 2, of.size() - 1)
                .filter(i -> i >= 0 && i < of.size())
                .distinct()
                .map(of::get)
                .toList();
    }

    private static List<Sample.Question> questions(Document document, List<Passage> passages) {
        List<Candidate> left = new ArrayList<>(candidates(document, passages));
        left.sort(Comparator.comparingInt(Candidate::worth).reversed().thenComparingInt(Candidate::place));
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < SAMPLES && !left.isEmpty()) {
            Candidate next = left.stream()
                    .filter(candidate -> chosen.stream()
                            .noneMatch(c -> c.kind().equals(candidate.kind()) || c.place() == candidate.place()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(candidate -> chosen.stream().noneMatch(c -> c.place() == candidate.place()))
                            .findFirst())
                    .orElse(left.getFirst());
            chosen.add(next);
            left.removeIf(candidate ->
                    candidate.question().text().equalsIgnoreCase(next.question().text()));
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::question)
                .toList();
    }

    private static List<Candidate> candidates(Document document, List<Passage> passages) {
        Casing casing = new Casing(document);
        FromSentence fromSentence = new FromSentence(casing);
        FromHeading fromHeading = new FromHeading(casing);
        List<Candidate> found = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int place = i;
            String heading =
                    passage.headings().isEmpty() ? "" : passage.headings().getLast();
            boolean glossary = GLOSSARY.matcher(heading).find();
            if (headings.add(heading)) {
                fromHeading.question(heading).ifPresent(text -> found.add(candidate(text, passage, place, 3)));
            }
            for (Sentences.Span span : Sentences.of(passage.text())) {
                Optional<String> text = fromSentence.question(
                        WHITE.matcher(span.of(passage.text())).replaceAll(" "), glossary);
                text.ifPresent(question -> found.add(candidate(question, passage, place, worth(question, passage))));
            }
        }
        return found;
    }

    private static Candidate candidate(String text, Passage passage, int place, int worth) {
        String kind = text.replaceFirst("^(Apa saja|Apa itu|Apa yang|Bagaimana cara|\\p{L}+).*", "$1");
        return new Candidate(new Sample.Question(text, passage.id()), kind, worth, place);
    }

    /** A definition of what the headings speak of tells more than one in passing. */
    private static int worth(String question, Passage passage) {
        String term = question.replaceFirst("^Apa (?:itu|saja|yang memengaruhi)? ?", "")
                .replace("?", "")
                .toLowerCase(Locale.ROOT);
        String headings = String.join(" ", passage.headings()).toLowerCase(Locale.ROOT);
        boolean central = headings.contains(term)
                || passage.material().chapter().title().toLowerCase(Locale.ROOT).contains(term);
        return central ? 4 : question.startsWith("Apa saja") ? 3 : 2;
    }
}
