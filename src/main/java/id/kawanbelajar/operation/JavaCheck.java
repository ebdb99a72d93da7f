package id.kawanbelajar.operation;

/** Whether this Java is new enough. */
public record JavaCheck(Runtime.Version version) implements Check {
    private static final int OLDEST = 21;

    @Override
    public String name() {
        return "java";
    }

    @Override
    public Health look() {
        return version.feature() >= OLDEST
                ? Health.ok(name(), "Java " + version.feature())
                : Health.fail(
                        name(), "Java %d terlalu lama. Pasang Java 21 atau lebih baru.".formatted(version.feature()));
    }
}
