package id.kawanbelajar.curriculum;

/**
 * A school year of a child.
 *
 * @param number 1 to 13; 13 only at a four-year SMK
 */
public record Kelas(int number) implements Comparable<Kelas> {
    public Kelas {
        if (number < 1 || number > 13) {
            throw new IllegalArgumentException("kelas is 1 to 13, got " + number);
        }
    }

    /** Returns the stage that this year belongs to. */
    public Fase fase() {
        return switch (number) {
            case 1, 2 -> Fase.A;
            case 3, 4 -> Fase.B;
            case 5, 6 -> Fase.C;
            case 7, 8, 9 -> Fase.D;
            case 10 -> Fase.E;
            default -> Fase.F;
        };
    }

    @Override
    public int compareTo(Kelas other) {
        return Integer.compare(number, other.number);
    }
}
