package id.kawanbelajar.material.upload.source;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.reading.PageImages;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.OriginalFiles;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.List;
import java.util.Optional;

/**
 * Draws the page on which a quote stands, with the quote marked. Only of what is published now and for students, and never a
 * page that also held something for teachers only. Safe for use by many threads; takes up to some seconds the first time.
 */
public final class DrawSource {
    private final Catalogue catalogue;
    private final Uploads uploads;
    private final OriginalFiles files;
    private final PageImages images;
    private final DrawnPages drawn;

    public DrawSource(Catalogue catalogue, Uploads uploads, OriginalFiles files, PageImages images, DrawnPages drawn) {
        this.catalogue = catalogue;
        this.uploads = uploads;
        this.files = files;
        this.images = images;
        this.drawn = drawn;
    }

    /**
     * Draws.
     *
     * @return a PNG or JPEG of at most {@link PageImages#LIMIT} bytes; empty where the source has no page that can be shown
     */
    public Optional<byte[]> draw(Source source) {
        MaterialId material = new MaterialId(source.passage().replaceFirst("#.*", ""));
        if (!material.isOfSchool()) {
            return Optional.empty();
        }
        return catalogue
                .published(material)
                .filter(version -> version.material().audience() == Audience.STUDENT)
                .flatMap(version -> draw(version, source.quote()));
    }

    private Optional<byte[]> draw(Version version, String quote) {
        MaterialId material = version.material().id();
        int page = catalogue
                .document(material, version.number())
                .map(document -> page(document, quote))
                .orElse(0);
        return uploads.of(material).stream()
                .filter(upload -> shows(upload, version, page))
                .findFirst()
                .flatMap(upload -> picture(upload.sent().sha256(), page, quote));
    }

    private static int page(Document document, String quote) {
        int at = document.text().indexOf(quote);
        return at < 0 ? 0 : document.pageNumberAt(at);
    }

    private static boolean shows(Upload upload, Version version, int page) {
        Draft draft = upload.draft().orElse(null);
        return page > 0
                && draft != null
                && draft.version() == version.number()
                && draft.material().equals(version.material().id())
                && !draft.hidden().contains(page);
    }

    private Optional<byte[]> picture(String sha256, int page, String quote) {
        String key = "%s-%d-%08x".formatted(sha256, page, quote.hashCode());
        Optional<byte[]> known = drawn.find(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<byte[]> picture = images.image(files.path(sha256), page, List.of(quote));
        picture.ifPresent(bytes -> drawn.keep(key, bytes));
        return picture;
    }
}
