package id.kawanbelajar.material.splitting;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a section into the stretches that stay whole. */
final class Units {
    private final Document document;
    private final List<Unit> units = new ArrayList<>();

    private Units(Document document) {
        this.document = document;
    }

    static List<Unit> of(Document document, List<Block> section) {
        Units units = new Units(document);
        int i = 0;
        while (i < section.size()) {
            int end = i + 1;
            if (section.get(i).kind() == Block.Kind.LIST_ITEM) {
                while (end < section.size() && section.get(end).kind() == Block.Kind.LIST_ITEM) {
                    end++;
                }
                units.list(section.subList(i, end));
            } else {
                units.block(section.get(i));
            }
            i = end;
        }
        return units.units;
    }

    private void block(Block block) {
        if (block.kind() == Block.Kind.PARAGRAPH) {
            paragraph(block);
            return;
        }
        Unit unit = unit(block, true);
        if (block.kind() == Block.Kind.FORMULA || followsLeadIn()) {
            joinToLast(unit);
        } else {
            units.add(unit);
        }
    }

    /** A list stays whole with the sentence that leads into it where that fits; else its items stay whole. */
    private void list(List<Block> items) {
        Unit whole = Unit.of(
                document.text(), items.getFirst().start(), items.getLast().end(), true);
        if (whole.words() <= PassageSplitter.MOST_WORDS) {
            if (followsLeadIn()) {
                joinToLast(whole);
            } else {
                units.add(whole);
            }
            return;
        }
        for (Block item : items) {
            Unit unit = unit(item, item.level() == 1);
            if (item.equals(items.getFirst()) && followsLeadIn()) {
                joinToLast(unit);
            } else {
                units.add(unit);
            }
        }
    }

    private void paragraph(Block block) {
        String text = document.textOf(block);
        boolean first = true;
        for (Sentences.Span sentence : Sentences.of(text)) {
            for (Sentences.Span part : readable(text, sentence)) {
                units.add(Unit.of(document.text(), block.start() + part.start(), block.start() + part.end(), first));
                first = false;
            }
        }
    }

    /** A sentence longer than any passage, as careless or hostile files have, is cut between words. */
    private static List<Sentences.Span> readable(String text, Sentences.Span sentence) {
        if (Unit.words(text, sentence.start(), sentence.end()) <= PassageSplitter.MOST_WORDS) {
            return List.of(sentence);
        }
        List<Sentences.Span> formulas = Formulas.in(text);
        List<Sentences.Span> parts = new ArrayList<>();
        int start = sentence.start();
        int words = 0;
        for (int i = start + 1; i < sentence.end(); i++) {
            boolean gap = Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
            words += gap ? 1 : 0;
            int at = i;
            if (gap
                    && words >= PassageSplitter.GOOD_WORDS
                    && formulas.stream().noneMatch(f -> f.start() < at && at < f.end())) {
                parts.add(new Sentences.Span(start, trimmed(text, start, i)));
                start = i;
                words = 0;
            }
        }
        parts.add(new Sentences.Span(start, sentence.end()));
        return parts;
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start + 1 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Unit unit(Block block, boolean opensBlock) {
        return Unit.of(document.text(), block.start(), block.end(), opensBlock);
    }

    private boolean followsLeadIn() {
        return !units.isEmpty() && document.text().charAt(units.getLast().end() - 1) == ':';
    }

    private void joinToLast(Unit unit) {
        if (!units.isEmpty() && units.getLast().words() + unit.words() <= PassageSplitter.MOST_WORDS) {
            units.set(units.size() - 1, units.getLast().with(unit));
        } else {
            units.add(unit);
        }
    }
}
