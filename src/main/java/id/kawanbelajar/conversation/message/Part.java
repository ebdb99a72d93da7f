package id.kawanbelajar.conversation.message;

import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import java.util.List;

/** A block of a message. */
public sealed interface Part {
    /** One paragraph. */
    record Paragraph(List<Span> spans) implements Part {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** A paragraph of plain words. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Span.Plain(text)));
        }
    }

    /**
     * Words of the material, set off; tables and lists in Markdown, formulas in LaTeX, as stored.
     *
     * @param text as stored
     * @param foldable whether a door may show only its beginning first
     * @param strong the words of it that stand out, in order; mostly empty
     */
    record Quote(String text, boolean foldable, List<Sentences.Span> strong) implements Part {
        public Quote {
            strong = List.copyOf(strong);
            if (strong.stream().anyMatch(words -> words.end() > text.length())) {
                throw new IllegalArgumentException("what stands out is in the quote: " + strong);
            }
        }

        public Quote(String text, boolean foldable) {
            this(text, foldable, List.of());
        }

        /** Returns the text with stars around what stands out, as in Markdown; inside a formula nothing does. */
        public String marked() {
            List<Sentences.Span> formulas = Formulas.in(text);
            StringBuilder marked = new StringBuilder(text);
            for (Sentences.Span words : strong.reversed()) {
                boolean inFormula = formulas.stream().anyMatch(f -> f.start() < words.end() && words.start() < f.end());
                if (!inFormula && !words.of(text).contains("*")) {
                    marked.insert(words.end(), "**").insert(words.start(), "**");
                }
            }
            return marked.toString();
        }
    }

    /** A list of lines, each with a dot. */
    record Items(List<String> lines) implements Part {
        public Items {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A picture among the words; a door that shows pictures by themselves shows it above them.
     *
     * @param description what is on it, for where it cannot be shown or seen; never blank
     */
    record Picture(Attachment file, String description) implements Part {
        public Picture {
            if (description.isBlank() || !file.mediaType().startsWith("image/")) {
                throw new IllegalArgumentException("a picture is an image with a description: " + file.name());
            }
        }
    }

    /** A file to keep or to open with something else. */
    record File(Attachment file) implements Part {}
}
