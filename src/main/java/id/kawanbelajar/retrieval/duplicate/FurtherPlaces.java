package id.kawanbelajar.retrieval.duplicate;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.retrieval.Hit;
import java.util.List;

/** Tells where else the words of a quote stand, from what was folded into the hit it was taken from. */
public final class FurtherPlaces {
    private FurtherPlaces() {}

    /**
     * Returns sources with their further places: those where the very words of the quote stand, whatever the case and
     * punctuation, for a near duplicate may differ just there.
     *
     * @param hits what was found, near duplicates folded
     */
    public static List<Source> in(List<Hit> hits, List<Source> sources) {
        return sources.stream().map(source -> in(hits, source)).toList();
    }

    private static Source in(List<Hit> hits, Source source) {
        String words = Fingerprint.words(source.quote());
        List<Place> others = hits.stream()
                .filter(hit -> hit.passage().id().equals(source.passage()))
                .flatMap(hit -> hit.alsoIn().stream())
                .filter(passage -> holds(passage, words))
                .map(Place::of)
                .filter(place -> !place.equals(source.place()))
                .distinct()
                .toList();
        return others.isEmpty() ? source : source.alsoIn(others);
    }

    private static boolean holds(Passage passage, String words) {
        return Fingerprint.words(passage.text()).contains(words);
    }
}
