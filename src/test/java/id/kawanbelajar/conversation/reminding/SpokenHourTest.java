package id.kawanbelajar.conversation.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.PlainWords;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenHourTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            ingetin jam 6 sore,         18:00
            ingetin jam 6 pagi ya,      06:00
            jam 6,                      18:00
            jam 06.00,                  06:00
            jam 18.30 aja,              18:30
            jam 18:30,                  18:30
            pukul 7.15 malam,           19:15
            jam setengah 7 malam,       18:30
            jam enam sore dong,         18:00
            jam 4 sore,                 16:00
            sore jam 4,                 16:00
            jam 10 malem,               22:00
            jam 12 siang,               12:00
            jam 12,                     12:00
            jam 1 siang,                13:00
            jam 11 siang,               11:00
            jam 12 malam,               00:00
            jam 10,                     10:00
            jam8 malam,                 20:00
            """)
    void isReadAsItIsSaid(String text, LocalTime hour) {
        assertThat(SpokenHour.in(PlainWords.of(text))).contains(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 jam", "sejam lagi", "jam 30", "ingetin dong", "kerja kelompok 3 jam sehari"})
    void isNotReadWhereNoneIsNamed(String text) {
        assertThat(SpokenHour.in(PlainWords.of(text))).isEmpty();
    }
}
