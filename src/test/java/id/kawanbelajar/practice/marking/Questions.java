package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small questions of every kind, by name. */
final class Questions {
    private static final Map<String, Task> TASKS = tasks();

    private Questions() {}

    static Exercise named(String name) {
        Task task = TASKS.get(name);
        if (task == null) {
            throw new IllegalArgumentException("no question " + name);
        }
        return new Exercise(
                name,
                Level.APPLY,
                "T1",
                "Bagian",
                null,
                null,
                "Apa jawabannya?",
                Parameters.NONE,
                List.of("langkah"),
                List.of("satu", "dua", "tiga"),
                task);
    }

    private static Map<String, Task> tasks() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put(
                "gas",
                new Task.Choice(
                        ordered("A", "Oksigen", "B", "Karbon dioksida", "C", "Nitrogen", "D", "Uap air"),
                        "B",
                        Map.of("A", "Itu hasilnya.", "C", "Itu tidak dipakai.", "D", "Itu keluar.")));
        tasks.put(
                "harga",
                new Task.Choice(
                        ordered("A", "Rp3.400", "B", "Rp24.000", "C", "Rp30.600"),
                        "C",
                        Map.of("A", "Itu potongannya.")));
        tasks.put(
                "daun",
                new Task.Choices(
                        ordered(
                                "A",
                                "Mengambil air",
                                "B",
                                "Membuat gula",
                                "C",
                                "Menyerap mineral",
                                "D",
                                "Melepas oksigen"),
                        Set.of("B", "D"),
                        Map.of("A", "Itu tugas akar.", "C", "Itu juga tugas akar.")));
        tasks.put(
                "betul",
                new Task.Statements(
                        List.of("Benar", "Salah"),
                        List.of(statement("Benar"), statement("Salah"), statement("Benar")),
                        Map.of(1, "Lihat yang pertama.", 2, "Lihat yang kedua.", 3, "Lihat yang ketiga.")));
        tasks.put(
                "dukung",
                new Task.Statements(
                        List.of("Didukung", "Tidak didukung"),
                        List.of(statement("Didukung"), statement("Tidak didukung")),
                        Map.of(1, "Lihat tabel.", 2, "Tidak ada datanya.")));
        tasks.put("panjang", number("3", "m", Map.of("cm", "100"), "0", new Mistake("6", "Belum dibagi dua.")));
        tasks.put("ribuan", number("1250", "rupiah", Map.of(), "0", new Mistake("125", "Kurang satu nol.")));
        tasks.put("x", number("5", "", Map.of(), "0", new Mistake("-5", "Tandanya terbalik.")));
        tasks.put("peluang", number("3/4", "", Map.of(), "0", new Mistake("1/4", "Itu yang lain.")));
        tasks.put("campuran", number("3/2", "kg", Map.of("g", "1000"), "0"));
        tasks.put("sepertiga", number("1/3", "", Map.of(), "0"));
        tasks.put("persen", number("40", "%", Map.of(), "0"));
        tasks.put("besar", number("1250", "", Map.of(), "0"));
        tasks.put("laju", number("2.5", "m/s²", Map.of("cm/s²", "100"), "0.05", new Mistake("10", "Itu hasil kali.")));
        tasks.put("suhu", number("-4", "°C", Map.of(), "0", new Mistake("4", "Suhunya di bawah nol.")));
        tasks.put("siswa", number("24", "siswa", Map.of(), "0"));
        tasks.put(
                "hijau",
                new Task.WordEntry(
                        "klorofil",
                        List.of("zat hijau daun"),
                        List.of(new Mistake("kloroplas", "Itu tempatnya."), new Mistake("stomata", "Itu lubangnya."))));
        tasks.put("ganti", new Task.WordEntry("her", List.of(), List.of(new Mistake("his", "Itu untuk laki-laki."))));
        tasks.put(
                "keliling",
                new Task.ExpressionEntry("2*x + 6", List.of("x"), List.of(new Mistake("x + 3", "Baru setengahnya."))));
        tasks.put(
                "persamaan",
                new Task.ExpressionEntry("x = 5", List.of("x"), List.of(new Mistake("x = 6", "Periksa lagi."))));
        tasks.put(
                "kuadrat",
                new Task.ExpressionEntry("x^2 - 9", List.of("x"), List.of(new Mistake("x - 9", "Lupa pangkat."))));
        tasks.put("urut", new Task.Ordering(List.of("ulat", "burung", "ular"), "Mulai dari yang dimakan."));
        tasks.put(
                "jodoh",
                new Task.Matching(
                        ordered("Herbivora", "kambing", "Karnivora", "harimau", "Omnivora", "ayam"),
                        List.of("mangga"),
                        "Lihat makanannya."));
        tasks.put(
                "uraian",
                new Task.Essay(
                        List.of("air hujan meresap lebih sedikit", "banjir lebih mudah terjadi"),
                        "Air hujan sulit meresap sehingga terjadi banjir.",
                        "Pikirkan akarnya."));
        return tasks;
    }

    private static Task number(
            String key, String unit, Map<String, String> others, String tolerance, Mistake... mistakes) {
        return new Task.NumberEntry(key, unit, others, tolerance, List.of(mistakes));
    }

    private static Task.Statement statement(String key) {
        return new Task.Statement("pernyataan", key);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
