package id.kawanbelajar.conversation.answering;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagePictureTest {
    private static final MaterialId CHAPTER = new MaterialId("smp/ipa/8/03");
    private static final byte[] PNG = {1};

    private final PagePicture pictures =
            new PagePicture((chapter, file) -> Optional.of(PNG).filter(png -> !file.startsWith("rusak")));

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
        assertThat(shown("Gaya.", "Sebelum.\n\n![Panah $90^\\circ$](gaya.svg)\n\nSesudah. ![Dua](dua.svg)"))
                .containsExactly(
                        new Part.Quote("Gaya.", false),
                        picture("gaya.svg", "Panah 90°"),
                        new Part.Quote("Sebelum.\n\nSesudah. ![Dua](dua.svg)", false));
    }

    @Test
    void leavesAFigureThatCannotBeDrawnDescribed() {
        assertThat(shown("![Satu](rusak.svg)", "![Dua](dua.svg)"))
                .containsExactly(new Part.Quote("![Satu](rusak.svg)", false), picture("dua.svg", "Dua"));
    }

    @Test
    void leavesAPageWithoutFiguresAsItIs() {
        assertThat(shown("Gaya adalah tarikan.")).containsExactly(new Part.Quote("Gaya adalah tarikan.", false));
    }
}
