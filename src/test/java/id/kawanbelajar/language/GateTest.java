package id.kawanbelajar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bmati saja\\b; mati saja",
                "(?:mau|ingin) (?:mati|hilang); mati,hilang",
                "mati(?: saja)?; mati",
                "matik?; mati",
                "(?!mati)hidup; hidup",
                "\\baku\\b(?: \\S+){0,3} bunuh diri; bunuh diri",
                "mati|hidup; mati,hidup"
            })
    void readsWhatAPatternNeeds(String pattern, String words) {
        assertThat(Gate.of(pattern).words()).extracting(String::strip).containsExactlyInAnyOrder(words.split(",", -1));
    }

    @Test
    void triesAPatternOfWhichNothingIsKnown() {
        assertThat(Gate.of("\\S+ (?:mati)?").open(new Letters("apa pun"))).isTrue();
    }

    @Test
    void keepsNoSafetyRuleFromWhatItMatches() {
        List<String> messages = Stream.of("krisis-tulisan-sendiri", "mirip-krisis", "bahaya-dan-lain", "contoh")
                .flatMap(name -> DataLines.of("/aman/" + name + ".tsv").stream())
                .map(PlainWords::of)
                .toList();
        List<String> rules = DataLines.of("/aman/aturan.txt").stream()
                .filter(line -> line.matches("[+!-] .*") && !line.contains("{pelaku}") && !line.contains("{orang}"))
                .map(line -> line.substring(2))
                .filter(rule -> !rule.matches(".*\\{[a-z]+}.*"))
                .toList();

        assertThat(rules).hasSizeGreaterThan(100).allSatisfy(rule -> {
            Pattern pattern = Pattern.compile(rule, Pattern.UNICODE_CHARACTER_CLASS);
            Gate gate = Gate.of(rule);
            assertThat(messages)
                    .filteredOn(message -> pattern.matcher(message).find())
                    .allMatch(message -> gate.open(new Letters(message)));
        });
    }
}
