package id.kawanbelajar.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTest {
    @Test
    void isClosedToEverybodyWhoIsNotListed() {
        Access access = new Access.Listed("telegram", Set.of("1001"));

        assertThat(access.serves(new Account("telegram", "1001"))).isTrue();
        assertThat(access.serves(new Account("telegram", "1002"))).isFalse();
        assertThat(access.serves(new Account("web", "1001"))).isFalse();
    }

    @Test
    void neverTellsAnAddressInALog() {
        assertThat(new Account("telegram", "1001")).hasToString("telegram:…");
    }
}
