package id.kawanbelajar.adapter.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OmmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<f><num>{1}</num><den>{2}</den></f>; \\frac{1}{2}",
                "<rad><radPr><degHide val='1'/></radPr><deg/><e>{x}</e></rad>; \\sqrt{x}",
                "<rad><deg>{3}</deg><e>{8}</e></rad>; \\sqrt[3]{8}",
                "<sSubSup><e>{x}</e><sub>{1}</sub><sup>{10}</sup></sSubSup>; x_1^{10}",
                "<nary><naryPr><chr val='∑'/></naryPr><sub>{i=1}</sub><sup>{n}</sup><e>{i}</e></nary>; \\sum_{i=1}^n i",
                "<nary><sub>{0}</sub><sup>{1}</sup><e>{x}</e></nary>; \\int_0^1 x",
                "<d><dPr><begChr val='|'/><endChr val='|'/></dPr><e>{−5}</e></d>; |-5|",
                "<d><e><f><num>{a}</num><den>{b}</den></f></e></d>; \\left( \\frac{a}{b} \\right)",
                "<m><mr><e>{1}</e><e>{2}</e></mr><mr><e>{3}</e><e>{4}</e></mr></m>;"
                        + " \\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}",
                "<func><fName>{sin}</fName><e>{θ}</e></func>; \\sin \\theta",
                "<acc><accPr><chr val='⃗'/></accPr><e>{v}</e></acc>; \\vec{v}",
                "<bar><e>{x}</e></bar>; \\overline{x}",
                "<limLow><e>{lim}</e><lim>{x→0}</lim></limLow>; \\lim_{x\\rightarrow 0}",
                "{3×4÷2≤𝑥}; 3\\times 4\\div 2\\le x",
                "<sSub><e>{log}</e><sub>{2}</sub></sSub>{8}; \\log_{2}8",
                "<r><rPr><scr val='double-struck'/></rPr><t>R</t></r>; \\mathbb{R}",
                "<eqArr><e>{x+y=1}</e><e>{x−y=3}</e></eqArr>; \\begin{matrix}x+y=1 \\\\ x-y=3\\end{matrix}"
            })
    void shapesOfFormulasBecomeLatex(String short_, String latex) throws IOException {
        assertThat(Omml.inline(math(short_))).isEqualTo("$" + latex + "$");
    }

    /** Writes out {@code {x}} as a run and every name with its prefix. */
    private static Element math(String shape) throws IOException {
        String runs = shape.replace("{", "<r><t>").replace("}", "</t></r>");
        String xml = "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
                + runs.replaceAll("<(/?)(?=[a-zA-Z])", "<$1m:").replace(" val=", " m:val=") + "</m:oMath>";
        return Xml.whole(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
