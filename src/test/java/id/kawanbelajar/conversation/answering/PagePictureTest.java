package id.kawanbelajar.conversation.answering;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.sitting.FigureImages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagePictureTest {
    private static final MaterialId CHAPTER = new MaterialId("smp/ipa/8/03");
    private static final byte[] PNG = {1};

    private final PagePicture pictures = new PagePicture(new FigureImages() {
        @Override
        public Optional<byte[]> png(MaterialId chapter, String file) {
            return Optional.of(PNG).filter(png -> !file.equals("rusak.svg"));
        }

        @Override
        public Optional<String> named(MaterialId chapter, String description) {
            return Optional.of(description.toLowerCase(Locale.ROOT) + ".svg");
        }
    });

    private List<Part> shown(String... quotes) {
        List<Part> parts = List.of(quotes).stream()
                .<Part>map(text -> new Part.Quote(text, false))
                .toList();
        return pictures.in(new Message(parts, List.of()), CHAPTER).parts();
    }

    private static Part picture(String name, String description) {
        return new Part.Picture(Attachment.png(name, PNG), description);
    }

    @Test
    void showsTheFirstFigureAsAPictureInFrontOfItsText() {
        assertThat(shown("Gaya.", "Sebelum.\n\n[Gambar: Panah]\n\nSesudah.\n\n[Gambar: Dua]"))
                .containsExactly(
                        new Part.Quote("Gaya.", false),
                        picture("panah.svg", "Panah"),
                        new Part.Quote("Sebelum.\n\nSesudah.\n\n[Gambar: Dua]", false));
    }

    @Test
    void leavesAFigureThatCannotBeDrawnDescribed() {
        assertThat(shown("[Gambar: Rusak]", "[Gambar: Dua]"))
                .containsExactly(new Part.Quote("[Gambar: Rusak]", false), picture("dua.svg", "Dua"));
    }

    @Test
    void leavesAPageWithoutFiguresAsItIs() {
        assertThat(shown("Gaya adalah tarikan.")).containsExactly(new Part.Quote("Gaya adalah tarikan.", false));
    }
}
