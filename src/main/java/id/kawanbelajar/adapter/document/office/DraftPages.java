package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.ArrayList;
import java.util.List;

/** Deals blocks out to pages. */
public final class DraftPages {
    /** About what an A4 page of running text holds; a page is what a preview shows and an answer cites. */
    private static final int FULL = 3000;

    private DraftPages() {}

    /** Tells the pages of a file that knows where they end. */
    public static void known(List<Draft> blocks, PageSink sink) {
        int last = blocks.getLast().page();
        sink.expect(last);
        int at = 0;
        for (int page = 1; page <= last; page++) {
            List<ReadBlock> own = new ArrayList<>();
            while (at < blocks.size() && blocks.get(at).page() <= page) {
                own.add(blocks.get(at++).block());
            }
            sink.page(new ReadPage(page, "", own, new Recognition.Text()));
        }
    }

    /** Tells pages of a file that has none: where its writer began one, else about as long as one on paper. */
    public static void cut(List<Draft> blocks, PageSink sink) {
        List<List<ReadBlock>> pages = new ArrayList<>();
        int length = 0;
        int page = 0;
        for (Draft draft : blocks) {
            boolean heading = draft.block().kind() == Block.Kind.HEADING;
            boolean full = length > FULL || (heading && length > FULL * 2 / 3);
            if (pages.isEmpty() || draft.page() != page || (full && !endsInHeading(pages.getLast()))) {
                pages.add(new ArrayList<>());
                length = 0;
            }
            page = draft.page();
            pages.getLast().add(draft.block());
            length += draft.block().text().length();
        }
        sink.expect(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            sink.page(new ReadPage(i + 1, "", pages.get(i), new Recognition.Text()));
        }
        if (pages.size() > 1) {
            sink.note("Berkas ini tidak menyimpan batas halaman, jadi nomor halamannya perkiraan.");
        }
    }

    private static boolean endsInHeading(List<ReadBlock> page) {
        return page.getLast().kind() == Block.Kind.HEADING;
    }
}
