package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows somebody what was read of a material, so that they can judge it before students see it. */
public final class ShowMaterial {
    private static final int SAMPLES = 3;

    private final Catalogue catalogue;

    public ShowMaterial(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a person looks at before publishing.
     *
     * @param version the newest
     * @param headings in order, sections of the chapter indented by two blanks a level
     * @param pages as printed, in order; may be empty
     * @param samples up to three passages from beginning, middle and end
     */
    public record Preview(Version version, List<String> headings, List<String> pages, List<Passage> samples) {
        public Preview {
            headings = List.copyOf(headings);
            pages = List.copyOf(pages);
            samples = List.copyOf(samples);
        }
    }

    /** Returns the preview of the newest version; empty where nothing of that name was loaded. */
    public Optional<Preview> show(MaterialId material) {
        return catalogue
                .latest(material)
                .flatMap(version ->
                        catalogue.document(material, version.number()).map(document -> preview(version, document)));
    }

    private static Preview preview(Version version, Document document) {
        List<Passage> passages = PassageSplitter.split(version.material(), document);
        List<String> headings = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> "  ".repeat(block.level() - 1) + document.textOf(block))
                .toList();
        List<Passage> samples = IntStream.of(0, passages.size() / 2, passages.size() - 1)
                .filter(i -> i >= 0 && i < passages.size())
                .distinct()
                .limit(SAMPLES)
                .mapToObj(passages::get)
                .toList();
        return new Preview(
                version,
                headings,
                document.pages().stream().map(PageMark::label).toList(),
                samples);
    }
}
