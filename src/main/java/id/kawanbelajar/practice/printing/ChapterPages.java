package id.kawanbelajar.practice.printing;

import id.kawanbelajar.material.loading.SourceFile;

/** Sets a chapter for the printer. Safe for use by many threads. */
public interface ChapterPages {
    /**
     * Returns a page that stands alone: pictures inside, nothing to fetch, fit for A4.
     *
     * @param chapter the text of the chapter; its pictures lie beside it
     * @param questions Markdown that follows the chapter; blank where there is none
     * @throws id.kawanbelajar.failure.UnreadableException if the chapter cannot be read
     */
    String html(SourceFile chapter, String questions);
}
