package id.kawanbelajar.plan.wish.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayWordsTest {
    private static final List<String> NAMES = List.of("sen", "sel", "rab", "kam", "jum", "sab", "min");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            senin                   | sen
            hari senin              | sen
            hr snn                  | sen
            jum'at                  | jum
            jumat malam             | jum
            rebo                    | rab
            kemis                   | kam
            ahad                    | min
            hari minggu             | min
            minggu                  | min
            tiap rabu               | rab tiap
            setiap hari rabu        | rab tiap
            kamis2                  | kam
            senin kamis             | sen kam tiap
            senin dan kamis         | sen kam tiap
            senin & kamis           | sen kam tiap
            senin/kamis             | sen kam tiap
            rabu sama sabtu         | rab sab tiap
            selasa kamis sabtu      | sel kam sab tiap
            sabtu minggu            | sab min tiap
            sabtu-minggu            | sab min tiap
            weekend                 | sab min tiap
            wiken                   | sab min tiap
            akhir pekan             | sab min tiap
            hari biasa              | sen sel rab kam jum tiap
            senin-jumat             | sen sel rab kam jum tiap
            senin sampe jumat       | sen sel rab kam jum tiap
            senin s/d kamis         | sen sel rab kam tiap
            jumat sampai minggu     | jum sab min tiap
            seninnya                | sen
            """)
    void readsDaysOfTheWeek(String written, String days) {
        assertThat(read(written)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"tanggal merah", "hari libur", "libur nasional"})
    void readsHolidays(String written) {
        assertThat(WeekdayWords.at(PlanText.of(written), 0))
                .hasValueSatisfying(found -> assertThat(found.item()).isEqualTo(new Item.Holidays()));
    }

    @ParameterizedTest
    @CsvSource({"minggu depan", "minggu ini", "minggu lalu", "pecahan", "harian"})
    void knowsWhatIsNoDayOfTheWeek(String written) {
        assertThat(WeekdayWords.at(PlanText.of(written), 0)).isEmpty();
    }

    private static String read(String written) {
        PlanText text = PlanText.of(written);
        return WeekdayWords.at(text, 0)
                .filter(found -> found.length() == text.words().size())
                .map(found -> (Item.Weekdays) found.item())
                .map(item -> item.days().stream()
                                .sorted()
                                .map(day -> NAMES.get(day.getValue() - 1))
                                .collect(Collectors.joining(" "))
                        + (item.everyWeek() ? " tiap" : ""))
                .orElse("-");
    }
}
