package id.kawanbelajar.tutor;

import java.util.Optional;
import java.util.regex.Pattern;

/** In which units a quantity is told that a question asks for. */
enum Quantity {
    DURATION("lama|waktu|umur|usia", "abad|tahun|bulan|minggu|pekan|hari|jam|menit|detik|sekon"),
    AREA("luas|luasnya", "km ?[²2]|m[²2]|cm²|persegi|hektare?|\\bha\\b|mi²"),
    LENGTH(
            "tinggi|tingginya|ketinggian|panjang|panjangnya|lebar|jarak|jaraknya|jauh|kedalaman|diameter|jari-jari|keliling|tebal|ketebalan",
            "\\d ?k?m\\b|\\d ?[cm]m\\b|kilometer|meter|mil\\b|kaki|inci|mdpl|tahun cahaya|feet"),
    WEIGHT("berat|beratnya|massa|bobot", "\\d ?kg\\b|\\d ?g\\b|kilogram|gram|ton\\b|kuintal|pon\\b|mg\\b"),
    TEMPERATURE("suhu|suhunya|temperatur", "°|derajat|kelvin|celcius|celsius"),
    SPEED("kecepatan|kelajuan", "/|per |knot|mach"),
    PERCENT("persen|persentase", "%|persen"),
    MONEY(
            "harga|harganya|biaya|dana|anggaran|gaji|upah|tarif|rupiah|dolar|dollar",
            "Rp|\\$|rupiah|dolar|dollar|euro|yen|miliar|juta|triliun");

    private final Pattern asked;
    private final Pattern unit;

    Quantity(String asked, String unit) {
        this.asked = Pattern.compile("\\b(?:" + asked + ")\\b");
        this.unit = Pattern.compile(unit, Pattern.CASE_INSENSITIVE);
    }

    /** Returns the units that answer a question in lower case; empty where it counts things or names no such quantity. */
    static Optional<Pattern> unitFor(String question) {
        for (Quantity quantity : values()) {
            if (quantity.asked.matcher(question).find()) {
                return Optional.of(quantity.unit);
            }
        }
        return Optional.empty();
    }
}
