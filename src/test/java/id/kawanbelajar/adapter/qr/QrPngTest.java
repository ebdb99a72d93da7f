package id.kawanbelajar.adapter.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPngTest {
    @Test
    void aTelephoneReadsTheLinkBack() throws Exception {
        String link = "https://t.me/kawan_smp1_bot?start=k_AAECAwQFBgcICQoLDA0ODw";

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrPng.of(link)));

        int width = picture.getWidth();
        int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        BinaryBitmap seen =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), dots)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(link);
    }
}
