package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;

/**
 * What stands between two marks of a page.
 *
 * @param label as printed; blank where no mark says it
 */
public record WebPage(String label, List<ReadBlock> blocks) {
    public WebPage {
        blocks = List.copyOf(blocks);
    }
}
