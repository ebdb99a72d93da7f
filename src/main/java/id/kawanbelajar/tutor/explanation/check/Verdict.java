package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.Fault;
import java.util.List;

/** What became of a reply. */
public sealed interface Verdict {
    /**
     * It may be read.
     *
     * @param text cleaned; each [n] stands for the n-th source
     * @param sources those that are cited, in the order of their first [n]; never empty
     */
    record Good(String text, List<Source> sources) implements Verdict {
        public Good {
            sources = List.copyOf(sources);
        }
    }

    /** It may not be read. */
    record Bad(Fault fault) implements Verdict {}
}
