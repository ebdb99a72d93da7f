package id.kawanbelajar.people.school;

import id.kawanbelajar.curriculum.Kelas;

/**
 * A class of one school year.
 *
 * @param id internal, stable
 * @param name as people say it, e.g. {@code 7A}
 * @param kelas its year
 * @param year the school year, e.g. {@code 2026/2027}
 */
public record Rombel(String id, String name, Kelas kelas, String year) {
    public Rombel {
        if (id.isBlank() || name.isBlank() || !year.matches("\\d{4}/\\d{4}")) {
            throw new IllegalArgumentException("a class has an id, a name and a year such as 2026/2027");
        }
    }
}
