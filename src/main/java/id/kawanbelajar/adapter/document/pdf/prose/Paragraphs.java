package id.kawanbelajar.adapter.document.pdf.prose;

import id.kawanbelajar.adapter.document.pdf.layout.AlignedRows;
import id.kawanbelajar.adapter.document.pdf.layout.Hyphens;
import id.kawanbelajar.adapter.document.pdf.layout.Line;
import id.kawanbelajar.adapter.document.pdf.layout.ListMark;
import id.kawanbelajar.material.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Joins the lines of one flow to headings, paragraphs and list items. */
final class Paragraphs {
    private static final float APART = 1.32f;
    /** Between lines of one sentence, which signs in larger letters push apart. */
    private static final float STRETCHED = 1.9f;

    private static final float CODE_APART = 2.4f;
    private static final String ENDS = ".?!:…”\"";

    private final TypeSizes sizes;
    private final List<Outline.Entry> outline;
    private final int region;
    private final List<Draft> drafts;
    private final List<Line> lines = new ArrayList<>();
    private final List<Float> indents = new ArrayList<>();
    private boolean opens = true;

    Paragraphs(TypeSizes sizes, List<Outline.Entry> outline, int region, List<Draft> drafts) {
        this.sizes = sizes;
        this.outline = outline;
        this.region = region;
        this.drafts = drafts;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Something else stands here: what was added so far is whole. */
    void end() {
        List<Line> group = new ArrayList<>();
        float leading = leading();
        float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        int next = 0;
        while (next < lines.size()) {
            int rows = AlignedRows.from(lines, next);
            int debris = rows > 0 || lines.get(next).mono() ? 0 : Debris.from(lines, next);
            if (rows + debris > 0) {
                group(group);
                List<Line> part = lines.subList(next, next + rows + debris);
                if (rows > 0) {
                    table(part);
                } else {
                    draft(Kind.DEBRIS, 0, Debris.text(part), part.getFirst());
                }
                next += part.size();
                continue;
            }
            Line line = lines.get(next);
            if (!group.isEmpty() && isApart(group.getLast(), line, leading, right)) {
                group(group);
            }
            group.add(line);
            next++;
        }
        group(group);
        lines.clear();
        opens = true;
    }

    private float leading() {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).base() - lines.get(i - 1).base();
            if (lines.get(i).isSameStyle(lines.get(i - 1))
                    && step < 2.6f * lines.get(i).size()) {
                steps[count++] = step / lines.get(i).size();
            }
        }
        if (count == 0) {
            return 1.3f;
        }
        double[] sorted = Arrays.copyOf(steps, count);
        Arrays.sort(sorted);
        return (float) Math.max(1.1, sorted[count / 3]);
    }

    private static boolean isApart(Line above, Line line, float leading, float right) {
        float size = Math.max(above.size(), line.size());
        float step = (line.base() - above.base()) / (leading * size);
        boolean alike = Math.abs(above.size() - line.size()) < 0.1f * size;
        if (above.mono() && line.mono() && alike) {
            return step > CODE_APART;
        }
        if (alike && goesOn(above, line) && !isBroken(above, line, right)) {
            return step > STRETCHED;
        }
        return step > APART || !above.isSameStyle(line);
    }

    /** A sentence that has not ended goes on; a name or number can begin the next line. */
    private static boolean goesOn(Line above, Line line) {
        boolean small = Character.isLowerCase(line.text().charAt(0));
        return !isEnd(above.text()) && ListMark.of(line.text()).isEmpty() && (small || above.bold() == line.bold());
    }

    private static boolean isEnd(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void group(List<Line> group) {
        if (group.isEmpty()) {
            return;
        }
        Optional<Integer> level = HeadingTest.level(group, sizes, outline);
        if (level.isPresent()) {
            headings(group, level.get());
        } else if (group.stream().allMatch(Line::mono)) {
            code(group);
        } else {
            prose(group);
        }
        group.clear();
    }

    /** Numbered headings under each other are as many. */
    private void headings(List<Line> group, int level) {
        StringBuilder text = new StringBuilder();
        for (Line line : group) {
            if (!text.isEmpty() && HeadingTest.isNumbered(line.text())) {
                draft(Kind.HEADING, level, text.toString(), line);
                text.setLength(0);
            }
            Hyphens.append(text, line.text());
        }
        draft(Kind.HEADING, level, text.toString(), group.getFirst());
        indents.clear();
    }

    private void draft(Kind kind, int level, String text, Line first) {
        String clean = kind == Kind.DEBRIS ? text.strip() : Debris.named(text.strip());
        if (!clean.isEmpty()) {
            drafts.add(new Draft(kind, level, clean, first.size(), region, opens));
            opens = false;
        }
    }

    private void table(List<Line> rows) {
        AlignedRows.text(rows).ifPresent(text -> draft(Kind.TABLE, 0, text, rows.getFirst()));
    }

    /** Program code keeps its lines and their indents. */
    private void code(List<Line> group) {
        float left = (float) group.stream().mapToDouble(Line::left).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : group) {
            int indent = Math.round((line.left() - left) / (0.55f * line.size()));
            text.append(text.isEmpty() ? "" : "\n")
                    .append(" ".repeat(Math.clamp(indent, 0, 60)))
                    .append(line.text());
        }
        drafts.add(
                new Draft(Kind.PARAGRAPH, 0, text.toString(), group.getFirst().size(), region, opens).asCode());
        opens = false;
    }

    private void prose(List<Line> group) {
        float right = (float) group.stream().mapToDouble(Line::right).max().orElse(0);
        List<Line> part = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Line line : group) {
            Line above = part.isEmpty() ? null : part.getLast();
            if (above != null && beginsAnew(part, above, line, right)) {
                paragraph(part, text);
                above = null;
            }
            boolean small = Character.isLowerCase(line.text().charAt(0));
            if (above != null
                    && isBroken(above, line, small ? right - 3 * line.size() : right)
                    && !above.text().endsWith("-")) {
                text.append('\n').append(line.text());
            } else {
                Hyphens.append(text, line.text());
            }
            part.add(line);
        }
        paragraph(part, text);
    }

    private static boolean beginsAnew(List<Line> part, Line above, Line line, float right) {
        Line first = part.getFirst();
        boolean ended = isEnd(above.text());
        boolean broken = isBroken(above, line, right);
        Optional<ListMark> mark = ListMark.of(line.text());
        boolean inList = ListMark.of(first.text()).isPresent();
        if (mark.isPresent() && (mark.get().bullet() || inList || ended || broken)) {
            return true;
        }
        if (inList) {
            boolean outdented = line.left() < first.left() - line.size();
            return outdented || (ended && broken && line.left() < first.left() + 0.3f * line.size());
        }
        boolean indented = line.left() > above.left() + 0.9f * line.size() && line.left() > first.left() - 1;
        return ended && (broken || (indented && part.size() > 1));
    }

    /** The line above ended although the next word had room: its author ended it. */
    private static boolean isBroken(Line above, Line line, float right) {
        return above.right() + 0.3f * line.size() + line.firstWord() < right - 0.6f * line.size();
    }

    private void paragraph(List<Line> part, StringBuilder text) {
        if (!part.isEmpty()) {
            Line first = part.getFirst();
            Optional<ListMark> mark = ListMark.of(text.toString());
            if (mark.isPresent()) {
                draft(
                        Kind.LIST_ITEM,
                        depthOf(first),
                        mark.get().mark() + " " + mark.get().rest(),
                        first);
            } else {
                indents.clear();
                draft(Kind.PARAGRAPH, 0, text.toString(), first);
            }
        }
        part.clear();
        text.setLength(0);
    }

    private int depthOf(Line first) {
        float half = 0.5f * first.size();
        while (!indents.isEmpty() && indents.getLast() > first.left() + half) {
            indents.removeLast();
        }
        if (indents.isEmpty() || first.left() > indents.getLast() + half) {
            indents.add(first.left());
        }
        return Math.min(6, indents.size());
    }
}
