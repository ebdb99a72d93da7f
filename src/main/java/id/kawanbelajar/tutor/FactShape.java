package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.retrieval.AnswerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the facts look in a text that answer who, when, how many and where in a few words. */
enum FactShape {
    TIME(Shapes.TIME),
    NUMBER(Shapes.NUMBER),
    NAME(Shapes.NAME),
    PLACE(Shapes.PLACE);

    private final Pattern pattern;

    FactShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Returns the shape of what answers questions of a kind; empty where that is no fact. */
    static Optional<FactShape> of(AnswerKind kind) {
        return switch (kind) {
            case TIME -> Optional.of(TIME);
            case AMOUNT -> Optional.of(NUMBER);
            case PERSON -> Optional.of(NAME);
            case PLACE -> Optional.of(PLACE);
            default -> Optional.empty();
        };
    }

    /** Returns where such facts stand, in order, none inside another. */
    List<Sentences.Span> in(String text) {
        List<Sentences.Span> spans = new ArrayList<>();
        Matcher fact = pattern.matcher(text);
        while (fact.find()) {
            String group = this == PLACE && fact.group("common") != null ? "common" : "fact";
            spans.add(new Sentences.Span(fact.start(group), fact.end(group)));
        }
        return spans;
    }

    /** The expressions, in the order in which they are built of each other. */
    private static final class Shapes {
        private static final String MONTH =
                "(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember"
                        + "|January|February|March|May|June|July|August|October|December)";
        private static final String ERA = "(?: ?(?:SM|M|H|Masehi|sebelum Masehi))?\\b";
        private static final String YEAR = "(?:1\\d{3}|20\\d{2})(?:-an)?\\b";
        private static final String DATE = "(?:\\d{1,2}(?: ?[-–] ?\\d{1,2})? )?" + MONTH + "(?:,? \\d{3,4}\\b)?";
        private static final String CENTURY = "[Aa]bad (?:ke-? ?)?(?:\\d{1,2}|[IVX]+)\\b" + ERA;
        private static final String CLOCK = "(?:pukul|jam) \\d{1,2}(?:[.:]\\d{2})?(?: WIB| WITA| WIT)?\\b";

        static final String TIME = "(?<![\\p{L}\\d.,/])(?:(?<fact>" + DATE + "|" + CENTURY + "|" + CLOCK
                + "|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,4} (?:SM|Masehi|sebelum Masehi)\\b|"
                + YEAR
                + "|(?<=[Tt]ahun )\\d{1,4}" + ERA + "))(?![\\p{L}\\d]|[.,]\\d)";

        private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
        private static final String WORD =
                "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|setengah|puluhan|ratusan|ribuan)";
        private static final String SCALE = "(?:belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|" + WORD + ")";
        private static final String NO_UNIT =
                "(?:dan|atau|yang|di|ke|dari|pada|dengan|untuk|oleh|adalah|sampai|hingga|serta|tetapi|maka|karena|sebagai|juga|ini|itu"
                        + "|dalam|antara|secara|setelah|sebelum|ketika|saat|per|masehi|SM|"
                        + MONTH + ")\\b";
        private static final String UNIT = "(?: ?(?:%|°C|°F|°|km²|m²|cm²|km2|m2|km/jam|m/s)| ?(?!" + NO_UNIT
                + ")\\p{L}[\\p{L}²³]*(?: persegi| kubik| per \\p{L}+|/\\p{L}+)?)?";

        static final String NUMBER = "(?<![\\p{L}\\d.,/\\[-])(?<fact>(?:(?:Rp|US\\$|\\$) ?" + DIGITS + "|(?:" + DIGITS
                + "|\\b" + WORD + "\\b))(?:(?: ?[-–] ?| hingga | sampai )" + DIGITS + ")?(?: ?" + SCALE + "\\b)*" + UNIT
                + ")(?![\\d\\]])";

        private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}\\p{N}'’-]*[\\p{L}\\p{N}]|(?:\\p{Lu}\\.)+)";
        private static final String LINK = "(?:bin|binti|van|von|der|den|de|da|del|di|la|al|el|ibn|of|the)";
        private static final String TITLE_CASED =
                "(?:" + CAPITAL + "|\\p{Lu})(?:[ -](?:" + LINK + " )*(?:" + CAPITAL + "|\\p{Lu}\\b|[IVX]+\\b))*";

        static final String NAME = "(?<![\\p{L}\\p{N}])(?<fact>" + TITLE_CASED + ")";

        private static final String OF_PLACE =
                "(?:kota|kabupaten|provinsi|propinsi|negara|pulau|desa|kecamatan|benua|kepulauan|kampung|gunung|sungai|laut|samudra|wilayah"
                        + "|daerah|kawasan|bagian|sebelah|utara|selatan|timur|barat|tengah|tenggara|barat daya|timur laut|barat laut|pesisir|pantai|ibu kota|jalan)";

        private static final String LOCATED =
                "\\b(?:terletak|terdapat|terjadi|berlangsung|berada|hidup|tinggal|ditemukan|dimulai|disimpan|bermuara|tumbuh|terbentuk|tersimpan)";

        static final String PLACE = "(?i:\\b(?:di|ke|dari|kota|negara|asal|pulau|antara|pada))\\s(?:" + OF_PLACE
                + " )*(?<fact>" + TITLE_CASED + "(?:(?:, (?:dan )?| dan )(?:" + OF_PLACE + " )*" + TITLE_CASED + ")*)|"
                + LOCATED
                + " (?:di|pada|dalam|ke)(?: dalam| atas| bawah| sekitar| bagian)? (?<common>\\p{Ll}[\\p{L}-]+(?: (?!"
                + NO_UNIT + ")\\p{Ll}[\\p{L}-]+)?)";

        private Shapes() {}
    }
}
