package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.material.Source;
import java.util.Optional;

/** Pictures of the pages that are quoted. Safe for use by many threads; may take some seconds. */
@FunctionalInterface
public interface SourcePictures {
    /** Returns a PNG or JPEG of the page with the quote marked; empty where there is none to show. */
    Optional<byte[]> of(Source source);
}
