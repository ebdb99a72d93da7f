package id.kawanbelajar.adapter.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToldMessagesTest {
    private static final List<Told> ALL = List.of(
            new Told.Ready(),
            new Told.Type(FileType.PDF),
            new Told.Expect(300),
            new Told.Begun(7),
            new Told.Title("Bab 3: Sistem Pencernaan"),
            new Told.Page(new ReadPage(
                    3,
                    "iv",
                    List.of(
                            ReadBlock.heading(2, "A. “Enzim”"),
                            new ReadBlock(Block.Kind.LIST_ITEM, 1, "- satu\n- dua"),
                            ReadBlock.paragraph("بسم الله 😀 $x^2$")),
                    new Recognition.Text())),
            new Told.Page(new ReadPage(1, "", List.of(), new Recognition.Recognised(0.87))),
            new Told.Page(new ReadPage(1, "", List.of(), new Recognition.Unread("Pasang tesseract."))),
            new Told.Note("Tiga gambar dilewati."),
            new Told.Done(),
            new Told.Refused(Reason.PROTECTED, "Berkas ini dikunci."),
            new Told.Broken());

    @Test
    void whatIsToldArrivesAsItWas() throws IOException {
        for (Told told : ALL) {
            assertThat(ToldMessages.decode(ToldMessages.encode(told))).isEqualTo(told);
        }
        assertThat(((Told.Image) ToldMessages.decode(ToldMessages.encode(new Told.Image(new byte[] {1, 2})))).bytes())
                .containsExactly(1, 2);
    }

    @Test
    void ordersArriveAsTheyWere() throws IOException {
        List<Asked> orders = List.of(
                new Asked.Read("/data/berkas/ab\u0001c", "Bab 3 (1).pdf", 1500, Set.of(2, 9)),
                new Asked.Draw("/x", 12, List.of("satu", "dua")));
        for (Asked order : orders) {
            assertThat(AskedMessages.decode(AskedMessages.encode(order))).isEqualTo(order);
        }
    }

    @Test
    void whateverBytesComeAreAMessageOrRefused() {
        Random random = new Random(6);
        for (int i = 0; i < 200_000; i++) {
            byte[] message = ToldMessages.encode(ALL.get(random.nextInt(ALL.size())));
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ToldMessages.decode(message)).isNotNull();
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    @Test
    void framesThatEndEarlyOrLieAboutTheirLengthAreRefused() {
        for (byte[] bytes : List.of(
                new byte[] {0, 0},
                new byte[] {0, 0, 0, 9, 1},
                new byte[] {127, -1, -1, -1, 1},
                new byte[] {-1, 0, 0, 0, 1},
                new byte[] {0, 0, 0, 0})) {
            assertThatThrownBy(() -> Frames.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                    .isInstanceOf(IOException.class);
        }
    }
}
