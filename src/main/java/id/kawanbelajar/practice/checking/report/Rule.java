package id.kawanbelajar.practice.checking.report;

import static id.kawanbelajar.practice.checking.report.Grade.ADVICE;
import static id.kawanbelajar.practice.checking.report.Grade.PROBLEM;

/** What chapters and questions are checked for; {@code docs/format-materi.md} says each in words. */
public enum Rule {
    FORMAT("format", PROBLEM),
    REFERENCE("rujukan", PROBLEM),
    ID("id", PROBLEM),
    KEY("kunci", PROBLEM),
    STEP("langkah", PROBLEM),
    HINT("petunjuk", PROBLEM),
    STEM("soal-membocorkan", PROBLEM),
    OPTION("opsi", PROBLEM),
    MISCONCEPTION("miskonsepsi", PROBLEM),
    NUMBER("angka", PROBLEM),
    DRAWING("gambar-rusak", PROBLEM),
    PICTURE("gambar", ADVICE),
    TWIN("soal-kembar", ADVICE),
    LONGEST_KEY("kunci-terpanjang", ADVICE),
    LENGTH("panjang-bab", ADVICE),
    PART("bagian-bab", ADVICE),
    GLOSSARY("glosarium", ADVICE),
    PAGE("halaman", ADVICE),
    QUESTION_COUNT("banyak-soal", ADVICE),
    GOAL("tujuan-dilatih", ADVICE),
    READABILITY("keterbacaan", ADVICE),
    TERM("istilah", ADVICE);

    private final String code;
    private final Grade grade;

    Rule(String code, Grade grade) {
        this.code = code;
        this.grade = grade;
    }

    /** Returns its name for people. */
    public String code() {
        return code;
    }

    /** Returns how bad it is to break it. */
    public Grade grade() {
        return grade;
    }
}
