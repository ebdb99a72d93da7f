package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;

/** A page named beside a quotation is one that a child finds it on quickly. */
final class PageRules {
    private static final int MOST_WORDS = 400;

    private PageRules() {}

    static List<Finding> areShort(ChapterText chapter) {
        Document document = chapter.document();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < document.pages().size(); i++) {
            int start = document.pages().get(i).offset();
            int end = i + 1 < document.pages().size()
                    ? document.pages().get(i + 1).offset()
                    : document.text().length();
            int words = WordCount.of(document.text().substring(start, end));
            if (words > MOST_WORDS) {
                findings.add(chapter.finding(
                        Rule.PAGE,
                        "hal " + document.pages().get(i).label(),
                        "%d kata sampai tanda halaman berikutnya, paling banyak %d; tambah tanda seperti <!-- hal 12 --> di antara paragraf"
                                .formatted(words, MOST_WORDS)));
            }
        }
        return findings;
    }
}
