package id.kawanbelajar.evaluation.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says a sentence in other words without changing what it says. */
enum Rewordings implements Change {
    AS_IS {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return Optional.of(taken.sentence());
        }
    },
    CITED {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return changed(taken, s -> s.replaceFirst("\\.$", " [1]."));
        }
    },
    SHORTENED {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return changed(
                    taken,
                    s -> BRACKETS.matcher(ADVERB.matcher(s).replaceAll(" ")).replaceAll(""));
        }
    },
    SYNONYMS {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return changed(
                    taken,
                    s -> WORD.matcher(s)
                            .replaceAll(
                                    word -> Matcher.quoteReplacement(SAME.getOrDefault(word.group(), word.group()))));
        }
    },
    JOINED {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            Matcher next = PLAIN_START.matcher(taken.following());
            return !next.matches() || !taken.sentence().endsWith(".")
                    ? Optional.empty()
                    : changed(
                            taken,
                            s -> s.substring(0, s.length() - 1) + ", dan "
                                    + taken.following().substring(0, 1).toLowerCase(Locale.ROOT)
                                    + taken.following().substring(1));
        }
    },
    /** Only the first clause, where the others give a reason, a consequence or something beside it. */
    CLAUSE {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return SUBORDINATE.matcher(taken.sentence()).lookingAt()
                    ? Optional.empty()
                    : changed(taken, s -> CLAUSES.matcher(s).replaceFirst("$1."));
        }
    },
    REORDERED {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return changed(
                    taken,
                    s -> TIME_FIRST
                            .matcher(s)
                            .replaceFirst(m -> "%s %s%s."
                                    .formatted(
                                            Matcher.quoteReplacement(capital(m.group(3))),
                                            m.group(1).toLowerCase(Locale.ROOT),
                                            Matcher.quoteReplacement(m.group(2)))));
        }
    },
    ACTIVE {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return changed(
                    taken,
                    s -> PASSIVE.matcher(s)
                            .replaceFirst(m -> Matcher.quoteReplacement(
                                    "%s %s %s.".formatted(capital(m.group(3)), active(m.group(2)), m.group(1)))));
        }
    };

    private static final Pattern ADVERB = Pattern.compile(
            " (?:juga|sangat|biasanya|umumnya|pada umumnya|sering kali|seringkali|kemudian|lalu|sekali|pula|sendiri|memang"
                    + "|sebenarnya|tentunya|secara umum|secara langsung|antara lain|akhirnya) (?=\\p{Ll})");

    private static final Pattern BRACKETS = Pattern.compile(" \\([^()\\d]{3,60}\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");

    /** The second sentence must not begin with a name, nor point back to the first. */
    private static final Pattern PLAIN_START = Pattern.compile(
            "(?:Setiap|Semua|Beberapa|Banyak|Salah satu|Dalam|Pada|Untuk|Dengan|Bagian|Orang|Air|Kita|Kamu|Mereka|Ada|Jika"
                    + "|Saat|Ketika|Di|Dari|Sebagian|Para|Pemerintah|Setelah|Sejak)\\b.{10,140}\\.");

    private static final Pattern TIME_FIRST = Pattern.compile(
            "^(Pada|Di|Dalam|Sejak|Setelah|Jika|Ketika|Saat|Untuk|Dengan|Menurut|Selama)( [^,.;:()]{4,60}), ([^.;:]{12,160})\\.$");

    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?:Jika|Kalau|Apabila|Bila|Ketika|Saat|Meskipun|Walaupun|Karena|Sebab|Setelah|Sebelum|Untuk|Agar|Selain|Bukan|Tidak)\\b|[^\"“”()]*[\"“”(]");

    private static final Pattern CLAUSES = Pattern.compile(
            "^(.{40,}?)(?<!tidak|bukan|hanya|belum),? (?:sedangkan|sehingga|karena|tetapi|sebab|agar|supaya|walaupun|meskipun) .+\\.$");

    private static final Pattern PASSIVE =
            Pattern.compile("^(\\p{Lu}[\\p{L} -]{3,60}?) (di[a-z]{4,14}) oleh (\\p{L}[\\p{L} -]{3,60})\\.$");

    private static final Map<String, String> SAME = same(List.of(
            "memakai menggunakan",
            "dipakai digunakan",
            "memiliki mempunyai",
            "supaya agar",
            "karena sebab",
            "adalah ialah",
            "yaitu yakni",
            "tetapi namun",
            "ketika saat",
            "seluruh semua",
            "wilayah daerah",
            "penduduk warga",
            "dapat bisa",
            "merupakan adalah",
            "hanya cuma",
            "beragam bermacam-macam",
            "berbagai bermacam-macam",
            "menciptakan membuat",
            "lokasi tempat",
            "berguna bermanfaat",
            "sebuah suatu",
            "apabila jika",
            "meskipun walaupun",
            "selanjutnya kemudian",
            "menjaga merawat",
            "memperoleh mendapatkan",
            "mendapat memperoleh",
            "menyebabkan mengakibatkan",
            "disebabkan diakibatkan",
            "membutuhkan memerlukan",
            "dibutuhkan diperlukan",
            "memerlukan membutuhkan",
            "menunjukkan memperlihatkan",
            "terletak berada",
            "terkenal termasyhur",
            "melihat memandang",
            "berbicara bertutur",
            "seperti misalnya"));

    private static Map<String, String> same(List<String> pairs) {
        return pairs.stream()
                .map(pair -> pair.split(" ", -1))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> changed(Taken taken, UnaryOperator<String> change) {
        String sentence = change.apply(taken.sentence());
        return sentence.equals(taken.sentence()) ? Optional.empty() : Optional.of(sentence);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "Diserap" becomes "menyerap": the first letter of the stem decides. */
    private static String active(String passive) {
        String stem = passive.substring(2);
        return switch (stem.charAt(0)) {
            case 's' -> "meny" + stem.substring(1);
            case 't' -> "men" + stem.substring(1);
            case 'k' -> "meng" + stem.substring(1);
            case 'p' -> stem.startsWith("per") ? "mem" + stem : "mem" + stem.substring(1);
            case 'b', 'f' -> "mem" + stem;
            case 'c', 'd', 'j', 'z' -> "men" + stem;
            case 'a', 'e', 'g', 'h', 'i', 'o', 'u' -> "meng" + stem;
            default -> "me" + stem;
        };
    }
}
