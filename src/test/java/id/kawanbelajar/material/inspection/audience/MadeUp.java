package id.kawanbelajar.material.inspection.audience;

import java.util.List;
import java.util.Random;

/** A material of random parts: words of students' parts begin with "isi", words of answers with "rahasia". */
final class MadeUp {
    private static final List<String> TITLES = List.of(
            "Kunci Jawaban",
            "Pembahasan Soal",
            "Rubrik Penilaian",
            "Jawaban Latihan 2",
            "Pedoman Penskoran",
            "KUNCI JAWABAN");
    private static final List<String> LABELS =
            List.of("Kunci: ", "Jawaban: ", "Kunci jawaban: ", "Pembahasan: ", "Jawab: ");

    private final Random random;
    private final StringBuilder text = new StringBuilder("# Bab satu\n\n");
    private int number;

    private MadeUp(Random random) {
        this.random = random;
    }

    static MadeUp by(Random random) {
        MadeUp made = new MadeUp(random);
        int parts = 2 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(5)) {
                case 0 -> made.prose();
                case 1 -> made.questions(false);
                case 2 -> made.questions(true);
                case 3 -> made.key();
                default -> made.example();
            }
            if (random.nextInt(4) == 0) {
                made.text.append("\n~~~\n");
            }
        }
        return made;
    }

    String text() {
        return text.toString();
    }

    private void prose() {
        text.append("## Materi %s\n\n%s.\n\n%s.\n\n".formatted(words("isi", 2), words("isi", 30), words("isi", 25)));
    }

    private void questions(boolean answered) {
        text.append("## Latihan\n\n");
        int many = 1 + random.nextInt(5);
        for (int i = 1; i <= many; i++) {
            text.append("%d. %s?\n\n".formatted(i, words("isi", 8)));
            if (random.nextBoolean()) {
                text.append("a. %s\nb. %s\n\n".formatted(words("isi", 2), words("isi", 2)));
            }
            if (answered) {
                answer();
            }
        }
    }

    private void answer() {
        String label = LABELS.get(random.nextInt(LABELS.size()));
        text.append(label).append(words("rahasia", 1 + random.nextInt(20))).append(".\n\n");
        if (label.startsWith("Pembahasan") && random.nextBoolean()) {
            text.append(words("rahasia", 15)).append(".\n\n");
        }
    }

    private void key() {
        text.append("## ").append(TITLES.get(random.nextInt(TITLES.size()))).append("\n\n");
        int many = 1 + random.nextInt(4);
        for (int i = 1; i <= many; i++) {
            text.append("%d. %s.\n\n".formatted(i, words("rahasia", 1 + random.nextInt(20))));
        }
        if (random.nextBoolean()) {
            text.append("### Bagian dua\n\n%s.\n\n".formatted(words("rahasia", 9)));
        }
        text.append("## Materi %s\n\n%s.\n\n".formatted(words("isi", 1), words("isi", 20)));
    }

    private void example() {
        text.append("### Contoh %d\n\n%s?\n\nPenyelesaian: %s.\n\n"
                .formatted(1 + random.nextInt(5), words("isi", 9), words("isi", 12)));
    }

    private String words(String kind, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(kind).append(number++);
        }
        return words.toString();
    }
}
