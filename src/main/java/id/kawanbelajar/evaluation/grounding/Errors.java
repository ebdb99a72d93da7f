package id.kawanbelajar.evaluation.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plants one error into a sentence, so that it says something else than its text. */
enum Errors implements Change {
    /** One digit is another one. */
    DIGIT {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return replaced(taken.sentence(), NUMBER, chance, number -> {
                int place = chance.nextInt(number.length());
                while (!Character.isDigit(number.charAt(place))) {
                    place = chance.nextInt(number.length());
                }
                int digit = (number.charAt(place) - '0' + 1 + chance.nextInt(9)) % 10;
                return number.substring(0, place) + digit + number.substring(place + 1);
            });
        }
    },
    /** A number that is written as a word is another one. */
    NUMBER_WORD {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return replaced(taken.sentence(), NUMBER_WORDS, chance, word -> other(word, WORDS, chance));
        }
    },
    /** A number counts in another unit or magnitude. */
    UNIT {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return replaced(
                    taken.sentence(),
                    UNIT_AFTER_NUMBER,
                    chance,
                    unit -> UNITS.stream()
                            .filter(group -> group.contains(unit))
                            .findFirst()
                            .map(group -> other(unit, group, chance))
                            .orElse(unit));
        }
    },
    /** A name is another one of the same passage. */
    NAME_OF_PASSAGE {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return Names.replaced(taken.sentence(), Names.in(taken.text()), chance);
        }
    },
    /** A name is another one of the corpus, which the passage does not know. */
    NAME_OF_CORPUS {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return Names.replaced(
                    taken.sentence(),
                    taken.others().stream()
                            .filter(name -> !taken.text().contains(name))
                            .toList(),
                    chance);
        }
    },
    /** The sentence denies what it said. */
    NEGATION_PUT_IN {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return replaced(taken.sentence(), DENIABLE, chance, verb -> switch (verb) {
                case "adalah", "merupakan", "ialah" -> "bukan";
                default -> "tidak " + verb;
            });
        }
    },
    /** The sentence says what it denied. */
    NEGATION_TAKEN_OUT {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return replaced(taken.sentence(), NEGATION, chance, negation -> "");
        }
    },
    /** A word is its contrary. */
    OPPOSITE {
        @Override
        public Optional<String> of(Taken taken, RandomGenerator chance) {
            return replaced(
                    taken.sentence(),
                    OPPOSITES_PATTERN,
                    chance,
                    word -> OPPOSITES.stream()
                            .filter(pair -> pair.contains(word))
                            .findFirst()
                            .map(pair -> other(word, pair, chance))
                            .orElse(word));
        }
    };

    private static final Pattern NUMBER = Pattern.compile("(?<![\\[\\d.,\\p{L}])\\d+(?:[.,]\\d+)*(?![\\d\\]])");
    private static final List<String> WORDS =
            List.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");
    private static final Pattern NUMBER_WORDS = alternatives(WORDS);
    private static final List<List<String>> UNITS = List.of(
            List.of("ribu", "juta", "miliar", "triliun"),
            List.of("km", "cm", "mm", "m"),
            List.of("kilometer", "meter", "sentimeter"),
            List.of("kg", "gram", "ton"),
            List.of("kilogram", "gram", "ton"),
            List.of("detik", "menit", "jam", "hari", "minggu", "bulan", "tahun", "abad"));
    private static final Pattern UNIT_AFTER_NUMBER = Pattern.compile("(?<=\\d )(?:"
            + String.join("|", UNITS.stream().flatMap(List::stream).distinct().toList()) + ")(?![\\p{L}/²³])");

    private static final Pattern DENIABLE = Pattern.compile(
            "(?<=(?<!tidak|bukan|belum|tanpa|jangan|untuk|yang|dapat|bisa|akan|telah|sudah) )(?:adalah|merupakan|dapat|bisa|akan"
                    + "|memiliki|mempunyai|terdapat|me[mnlryw][a-z]{4,}|meng[a-z]{4,}|ber[a-z]{4,}|di[bcdgjkmpstu][a-z]{4,})(?= )");

    private static final Pattern NEGATION = Pattern.compile("\\b(?:tidak|bukan|belum) ");

    /** Chosen apart from the check's own list, from words that school texts use. */
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("naik", "turun"),
            List.of("besar", "kecil"),
            List.of("kiri", "kanan"),
            List.of("tinggi", "rendah"),
            List.of("panjang", "pendek"),
            List.of("banyak", "sedikit"),
            List.of("cepat", "lambat"),
            List.of("panas", "dingin"),
            List.of("bertambah", "berkurang"),
            List.of("meningkat", "menurun"),
            List.of("sebelum", "sesudah"),
            List.of("setelah", "sebelum"),
            List.of("atas", "bawah"),
            List.of("utara", "selatan"),
            List.of("timur", "barat"),
            List.of("terbesar", "terkecil"),
            List.of("lebih", "kurang"),
            List.of("luas", "sempit"),
            List.of("tua", "muda"),
            List.of("pertama", "terakhir"),
            List.of("awal", "akhir"),
            List.of("lahir", "meninggal"),
            List.of("mudah", "sulit"),
            List.of("positif", "negatif"),
            List.of("sama", "berbeda"),
            List.of("dekat", "jauh"),
            List.of("masuk", "keluar"),
            List.of("menyerap", "melepaskan"),
            List.of("ringan", "berat"),
            List.of("siang", "malam"),
            List.of("semua", "sebagian"),
            List.of("lama", "baru"),
            List.of("terpanjang", "terpendek"),
            List.of("tertinggi", "terendah"),
            List.of("kuat", "lemah"));

    private static final Pattern OPPOSITES_PATTERN =
            alternatives(OPPOSITES.stream().flatMap(List::stream).distinct().toList());

    @Override
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the place of a word. */
    private interface Replacement {
        String of(String word);
    }

    private static Pattern alternatives(List<String> words) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", words) + ")(?![\\p{L}-])");
    }

    private static Optional<String> replaced(
            String sentence, Pattern pattern, RandomGenerator chance, Replacement replacement) {
        List<MatchResult> places = pattern.matcher(sentence).results().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(chance.nextInt(places.size()));
        String changed =
                sentence.substring(0, place.start()) + replacement.of(place.group()) + sentence.substring(place.end());
        return changed.equals(sentence) ? Optional.empty() : Optional.of(changed);
    }

    private static String other(String word, List<String> words, RandomGenerator chance) {
        List<String> others = words.stream().filter(w -> !w.equals(word)).toList();
        return others.get(chance.nextInt(others.size()));
    }
}
