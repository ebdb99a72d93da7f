package id.kawanbelajar.adapter.document.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;

/** HTML that another format became on its way, as pages of blocks. */
public final class WebText {
    private WebText() {}

    /**
     * Returns its pages; none where it says nothing.
     *
     * @param formulas puts formulas back that were hidden from a parser
     */
    public static List<WebPage> pages(String html, UnaryOperator<String> formulas) {
        return WebBlocks.pages(Boilerplate.teaching(Jsoup.parse(html)), formulas);
    }
}
