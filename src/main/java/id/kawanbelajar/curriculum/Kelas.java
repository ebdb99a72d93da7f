package id.kawanbelajar.curriculum;

/**
 * A school year of a child.
 *
 * @param number 1 to 13; 13 only at a four-year SMK
 */
public record Kelas(int number) implements Comparable<Kelas> {
    private static final int LAST_OF_SD = 6;
    private static final int LAST_OF_SMP = 9;

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

    /** Returns the kind of school; what is written for a SMA serves a SMK too. */
    public Jenjang jenjang() {
        if (number <= LAST_OF_SD) {
            return Jenjang.SD;
        }
        return number <= LAST_OF_SMP ? Jenjang.SMP : Jenjang.SMA;
    }

    @Override
    public int compareTo(Kelas other) {
        return Integer.compare(number, other.number);
    }
}
