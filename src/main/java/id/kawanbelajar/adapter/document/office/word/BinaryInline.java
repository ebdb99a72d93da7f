package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.latex.Scripts;
import id.kawanbelajar.adapter.document.office.SymbolFont;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The words of a paragraph of a binary document. */
final class BinaryInline {
    private static final Pattern EQUATION =
            Pattern.compile("(?i)\\u0013\\s*EMBED (Equation|MathType)[^\\u0015]*\\u0015");
    private static final Pattern INSTRUCTION = Pattern.compile("\\u0013[^\\u0013\\u0014\\u0015]*\\u0014?");

    private final StringBuilder text = new StringBuilder();
    private int plain;
    private int size;
    private int objects;
    private int lost;

    BinaryInline(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        if (run.isOle2()) {
            text.append(Inline.LOST);
            objects++;
            return;
        }
        String words = run.isSymbol()
                ? SymbolFont.read(Character.toString(run.getSymbolCharacter()))
                : SymbolFont.read(run.text());
        int height = run.getSubSuperScriptIndex();
        boolean script = height > 0 && words.chars().noneMatch(Character::isISOControl);
        text.append(script && height == 1 ? Scripts.high(words) : script && height == 2 ? Scripts.low(words) : words);
        if (!clean(words).isEmpty()) {
            plain += run.isBold() ? 0 : 1;
            size = Math.max(size, run.getFontSize());
        }
    }

    String words() {
        lost = objects + (int) EQUATION.matcher(text).results().count();
        return clean(EQUATION.matcher(text).replaceAll(Inline.LOST));
    }

    /** Returns how many formulas were pictures, once the words were asked for. */
    int lost() {
        return lost;
    }

    boolean isBold() {
        return plain == 0;
    }

    int size() {
        return size;
    }

    /** Takes out what a binary file marks with control characters. */
    static String clean(String raw) {
        return INSTRUCTION
                .matcher(raw)
                .replaceAll(field -> field.group().contains(Inline.LOST) ? Matcher.quoteReplacement(Inline.LOST) : "")
                .replace('\u000b', '\n')
                .replace('\u001e', '-')
                .replaceAll("[\\p{Zs}\\t\\u0007]+", " ")
                .replaceAll("[\\u0000-\\u0009\\u000c-\\u001f\\u00ad\\u200b\\ufeff]", "")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }
}
