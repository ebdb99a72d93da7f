package id.kawanbelajar.operation;

/**
 * What a check found.
 *
 * @param name short and stable, e.g. {@code java}; a key of {@code cek --json}
 * @param state how it is
 * @param said what was found and, unless all is well, what to do; plain Indonesian, never a secret
 */
public record Health(String name, State state, String said) {
    public Health {
        if (name.isBlank() || said.isBlank()) {
            throw new IllegalArgumentException("a finding has a name and says something");
        }
    }

    /** How something is. */
    public enum State {
        OK,
        /** Works, but less well than it could. */
        WARN,
        /** Something does not work until somebody does what is said. */
        FAIL
    }

    static Health ok(String name, String said) {
        return new Health(name, State.OK, said);
    }

    static Health warn(String name, String said) {
        return new Health(name, State.WARN, said);
    }

    static Health fail(String name, String said) {
        return new Health(name, State.FAIL, said);
    }
}
