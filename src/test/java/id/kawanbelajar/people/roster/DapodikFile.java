package id.kawanbelajar.people.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list as Dapodik exports it: lines about the school, two rows of headings, everything about every child. */
public final class DapodikFile {
    private static final List<String> HEADINGS = List.of(
            "No",
            "Nama",
            "NIPD",
            "JK",
            "NISN",
            "Tempat Lahir",
            "Tanggal Lahir",
            "NIK",
            "Agama",
            "Alamat",
            "RT",
            "HP",
            "E-Mail",
            "Data Ayah",
            "",
            "",
            "Rombel Saat Ini",
            "No Registrasi Akta Lahir");
    private static final int FIRST = 6;

    private final List<String[]> students = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final Random random;

    public DapodikFile(long seed) {
        this.random = new Random(seed);
    }

    /** Adds a student with numbers, addresses and parents of their own. */
    public DapodikFile with(String name, String born, String rombel) {
        String[] row = {
            String.valueOf(students.size() + 1),
            name,
            digits(5),
            "L",
            digits(10),
            "Kota" + digits(4),
            born,
            digits(16),
            "Islam",
            "Jl. Melati No. " + digits(6),
            digits(3),
            "08" + digits(10),
            "anak" + digits(6) + "@contoh.id",
            "Bapak" + digits(5),
            "1979",
            digits(16),
            rombel,
            "AL." + digits(9)
        };
        students.add(row);
        for (int i : new int[] {4, 7, 9, 11, 12, 13, 15, 17}) {
            secrets.add(row[i]);
        }
        return this;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('1' + random.nextInt(9)));
        }
        return digits.toString();
    }

    /** Returns what must never be kept. */
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Daftar Peserta Didik");
            fill(sheet.createRow(0), "Daftar Peserta Didik");
            fill(sheet.createRow(1), "SMP NEGERI 1 SUKAMAJU");
            fill(sheet.createRow(2), "Kecamatan Sukamaju, Kabupaten Sukaraya");
            fill(sheet.createRow(3), "Tanggal Unduh: 2026-07-14 08:00", "", "Pengunduh: operator");
            fill(sheet.createRow(4), HEADINGS.toArray(String[]::new));
            Row below = sheet.createRow(5);
            below.createCell(13).setCellValue("Nama");
            below.createCell(14).setCellValue("Tahun Lahir");
            below.createCell(15).setCellValue("NIK");
            for (int i = 0; i < students.size(); i++) {
                fill(sheet.createRow(FIRST + i), students.get(i));
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
