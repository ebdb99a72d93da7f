package id.kawanbelajar.adapter.document.pdf.scan;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes once through a page's drawing orders and notes letters, lines and where pictures lie; no picture is unpacked. */
public final class PageScan extends PDFStreamEngine {
    /** Forms drawn inside forms; a page that nests them deeper does so to harm. */
    private static final int DEEPEST = 12;

    private final IdentityHashMap<COSDictionary, Face> faces = new IdentityHashMap<>();
    private Turn turn = new Turn(1, 0, 0, -1, 0, 0, 0, 0);
    private Drawing drawing = new Drawing(turn);
    private Pieces pieces = new Pieces(0, 0);
    private float pictured;

    public PageScan() {
        List.of(
                        new BeginText(this),
                        new EndText(this),
                        new Concatenate(this),
                        new Save(this),
                        new Restore(this),
                        new SetGraphicsStateParameters(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new NextLine(this),
                        new SetCharSpacing(this),
                        new SetFontAndSize(this),
                        new SetTextHorizontalScaling(this),
                        new SetTextLeading(this),
                        new SetTextRise(this),
                        new SetWordSpacing(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this),
                        new org.apache.pdfbox.contentstream.operator.state.SetMatrix(this))
                .forEach(this::addOperator);
        addOperator(new DrawsObject());
        addOperator(new DrawsInline());
        Drawing.register(this, () -> drawing);
    }

    /** Returns what a page shows, turned upright where its text runs up or down. */
    public PageContent read(PDPage page) throws IOException {
        PageContent upright = read(page, 0);
        int level = upright.letters();
        int sideways = upright.sideways().stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
        if (sideways > 200 && sideways > 3 * level) {
            return read(page, pieces.mostlyDown() ? 3 : 1);
        }
        return upright;
    }

    private PageContent read(PDPage page, int quarters) throws IOException {
        turn = Turn.of(page, quarters);
        drawing = new Drawing(turn);
        pieces = new Pieces(turn.width(), turn.height());
        pictured = 0;
        processPage(page);
        pieces.end();
        return new PageContent(
                turn.width(),
                turn.height(),
                Bullets.add(pieces.level(), drawing.frames()),
                pieces.sideways(),
                drawing.rules(),
                drawing.frames(),
                Math.min(1, pictured / (turn.width() * turn.height())),
                pieces.unknown());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        Face face = faces.computeIfAbsent(font.getCOSObject(), key -> new Face(font));
        float[] start = turn.point(matrix, 0, 0);
        float[] end = turn.point(matrix, displacement.getX(), 0);
        pieces.add(face.letters(code), start, end, matrix.getScalingFactorY() * face.scale(), face);
    }

    private void picture() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        float[] one = turn.point(matrix, 0, 0);
        float[] other = turn.point(matrix, 1, 1);
        Area area = Area.between(one[0], one[1], other[0], other[1]);
        Area page = new Area(0, 0, turn.width(), turn.height());
        pictured += area.touches(page, 0) ? Math.min(area.size(), page.size()) : 0;
    }

    private final class DrawsObject extends OperatorProcessor {
        DrawsObject() {
            super(PageScan.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
                return;
            }
            if (getResources().isImageXObject(name)) {
                picture();
                return;
            }
            PDXObject object = getResources().getXObject(name);
            if (!(object instanceof PDFormXObject form) || getLevel() > DEEPEST) {
                return;
            }
            increaseLevel();
            try {
                if (form instanceof PDTransparencyGroup group) {
                    showTransparencyGroup(group);
                } else {
                    showForm(form);
                }
            } finally {
                decreaseLevel();
            }
        }

        @Override
        public String getName() {
            return "Do";
        }
    }

    private final class DrawsInline extends OperatorProcessor {
        DrawsInline() {
            super(PageScan.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            picture();
        }

        @Override
        public String getName() {
            return "BI";
        }
    }
}
