package id.kawanbelajar.practice.checking.figure;

import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing is clean, says in words what it shows, and can be read on a phone. */
final class DrawingRules {
    /** Units across a phone's screen. */
    private static final double PHONE = 360;

    private static final double WIDEST = 400;
    private static final double SMALLEST = 14;
    private static final double SMALLEST_RAISED = 9;
    private static final double ALMOST = 1e-6;

    private DrawingRules() {}

    static List<Finding> findings(String file, Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        drawing.forbidden()
                .forEach(what -> findings.add(new Finding(
                        Rule.DRAWING,
                        file,
                        "",
                        "memuat %s; hapus, gambar hanya boleh berisi bentuk dan teks".formatted(what))));
        if (drawing.title().isBlank() || drawing.description().isBlank()) {
            findings.add(new Finding(
                    Rule.PICTURE,
                    file,
                    "",
                    "perlu <title> dan <desc> tepat di bawah <svg>, supaya pembaca layar bisa menyebut isinya"));
        }
        if (drawing.width() <= 0 || drawing.width() > WIDEST) {
            findings.add(new Finding(
                    Rule.PICTURE,
                    file,
                    "",
                    "lebar viewBox %s, paling banyak 400; pakai viewBox=\"0 0 360 …\" supaya pas di ponsel"
                            .formatted(drawing.width() <= 0 ? "tidak ada" : decimal(drawing.width()))));
        } else {
            letters(file, drawing, findings);
        }
        return findings;
    }

    private static void letters(String file, Drawing drawing, List<Finding> findings) {
        double scale = PHONE / drawing.width();
        List<Drawing.Lettering> small = drawing.letterings().stream()
                .filter(text -> text.size() * scale < (text.raised() ? SMALLEST_RAISED : SMALLEST) - ALMOST)
                .toList();
        if (!small.isEmpty()) {
            Drawing.Lettering first = small.getFirst();
            findings.add(new Finding(
                    Rule.PICTURE,
                    file,
                    "teks “%s”".formatted(first.text()),
                    "ada %d teks yang hurufnya terlalu kecil di ponsel, misalnya ini (%s); pakai font-size 14 atau lebih pada lebar 360"
                            .formatted(
                                    small.size(),
                                    first.size() == 0
                                            ? "font-size tidak ditulis"
                                            : decimal(first.size() * scale) + " pada lebar 360")));
        }
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
    }
}
