package id.kawanbelajar.adapter.sql.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Seal SEAL = new Seal(new byte[32]);

    @Test
    void opensWhatItSealed() {
        for (String text : List.of("", "1", "1001234567", "Putri Ayu", "Ñandú 🎒", "x".repeat(500))) {
            assertThat(SEAL.open("nama", SEAL.seal("nama", text))).isEqualTo(text);
        }
    }

    @Test
    void theSameLooksTheSameInOneContextOnly() {
        assertThat(SEAL.seal("alamat", "1001")).isEqualTo(SEAL.seal("alamat", "1001"));
        assertThat(SEAL.seal("nama:a", "Putri")).isNotEqualTo(SEAL.seal("nama:b", "Putri"));
        assertThat(SEAL.seal("alamat", "1001")).isNotEqualTo(SEAL.seal("alamat", "1002"));
    }

    @Test
    void tellsWhenAKeyAContextOrABitIsWrong() {
        String sealed = SEAL.seal("nama", "Putri");
        byte[] other = new byte[32];
        other[31] = 1;
        char last = sealed.charAt(sealed.length() - 2);
        String changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 1);

        assertThatThrownBy(() -> new Seal(other).open("nama", sealed)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> SEAL.open("alamat", sealed)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> SEAL.open("nama", changed)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> SEAL.open("nama", "Putri")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> SEAL.open("nama", "~1")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void hidesTheText() {
        assertThat(SEAL.seal("nama", "Putri")).doesNotContain("Putri").matches(Seal::isSealed);
        assertThat(SEAL.hash("kode", "KFC3DH")).isNotEqualTo(new Seal(key(9)).hash("kode", "KFC3DH"));
    }

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return key;
    }
}
