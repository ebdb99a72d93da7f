package id.kawanbelajar.adapter.document.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no teaching: programs, menus, banners, forms, and what a browser would not show. */
final class Boilerplate {
    private static final String NEVER_READ =
            "script:not([type^=math]), style, noscript, template, iframe, object, embed, button, input, select, textarea,"
                    + " link, meta, head, audio, video, canvas, dialog, nav, body > footer, main + footer,"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary],"
                    + " [hidden], .katex-html, .MathJax_Preview, .MathJax[aria-hidden], .mw-editsection, .noprint,"
                    + " .visually-hidden, .sr-only, .screen-reader-text, .skip-link, .breadcrumb, .breadcrumbs";
    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|opacity\\s*:\\s*0(?:[;\\s]|$)"
                    + "|mso-hide\\s*:\\s*all");
    private static final Pattern MENU = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav(?:bar|igation)?|menu|sidebar|cookies?|social|share|sharing|footer|site-header"
                    + "|advert(?:isement)?|ads|related|komentar|comments?|newsletter|popup)(?:$|[\\s_-])");
    private static final double MOST_OF_A_PAGE = 0.5;

    private Boilerplate() {}

    /** Cleans a page and returns the part of it that teaches. */
    static Element teaching(Document page) {
        Element body = page.body();
        body.select(NEVER_READ).remove();
        body.select("[style]").stream()
                .filter(element -> UNSEEN.matcher(element.attr("style")).find())
                .forEach(Element::remove);
        int all = body.text().length();
        body.select("div[class], div[id], aside[class], section[class], ul[class], header[class]").stream()
                .filter(Boilerplate::isMenu)
                .filter(element -> element.text().length() < all * MOST_OF_A_PAGE)
                .forEach(Element::remove);
        Element main = page.selectFirst("main, [role=main], article");
        return main != null && main.text().length() >= body.text().length() * MOST_OF_A_PAGE ? main : body;
    }

    private static boolean isMenu(Element element) {
        return MENU.matcher(element.className() + " " + element.id()).find();
    }
}
