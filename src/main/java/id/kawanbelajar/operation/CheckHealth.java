package id.kawanbelajar.operation;

import id.kawanbelajar.failure.UnavailableException;
import java.util.List;

/** Looks at everything the program stands on. */
public final class CheckHealth {
    private final List<Check> checks;

    /** Makes the act; findings come in the order of {@code checks}. */
    public CheckHealth(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Returns one finding for each check; a check that failed to look is a finding too. */
    public List<Health> check() {
        return checks.stream().map(CheckHealth::look).toList();
    }

    private static Health look(Check check) {
        try {
            return check.look();
        } catch (UnavailableException e) {
            return Health.fail(check.name(), String.valueOf(e.getMessage()));
        }
    }
}
