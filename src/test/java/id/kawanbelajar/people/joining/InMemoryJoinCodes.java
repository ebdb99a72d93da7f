package id.kawanbelajar.people.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Codes in memory, which know every class and person. */
public final class InMemoryJoinCodes implements JoinCodes {
    private record Kept(JoinSecret secret, JoinCode code) {
        boolean isUsable(Instant now) {
            return code.left() > 0 && code.until().isAfter(now);
        }

        Kept with(int left, Instant until) {
            return new Kept(secret, new JoinCode(code.number(), code.kind(), code.entry(), left, until));
        }
    }

    private final List<Kept> all = new ArrayList<>();

    @Override
    public synchronized boolean issue(JoinSecret secret, Entry entry, int uses, Instant until, Instant now) {
        if (all.stream().anyMatch(kept -> kept.secret.equals(secret))) {
            return false;
        }
        return all.add(new Kept(secret, new JoinCode(all.size() + 1, secret.kind(), entry, uses, until)));
    }

    @Override
    public synchronized Use use(JoinSecret secret, Instant now) {
        Optional<Kept> usable = usable(secret, now);
        usable.ifPresent(kept -> all.set(all.indexOf(kept), kept.with(kept.code.left() - 1, kept.code.until())));
        return told(usable);
    }

    @Override
    public synchronized Use look(JoinSecret secret, Instant now) {
        return told(usable(secret, now));
    }

    private Optional<Kept> usable(JoinSecret secret, Instant now) {
        return all.stream()
                .filter(kept -> kept.secret.equals(secret) && kept.isUsable(now))
                .findFirst();
    }

    private static Use told(Optional<Kept> usable) {
        return usable.<Use>map(kept -> new Use.Used(kept.code.number(), kept.code.entry()))
                .orElseGet(Use.Unknown::new);
    }

    @Override
    public synchronized boolean revoke(long number, Instant now) {
        return revoke(
                all.stream()
                        .filter(kept -> kept.code.number() == number && kept.isUsable(now))
                        .findFirst(),
                now);
    }

    @Override
    public synchronized boolean revoke(JoinSecret secret, Instant now) {
        return revoke(usable(secret, now), now);
    }

    private boolean revoke(Optional<Kept> usable, Instant now) {
        usable.ifPresent(kept -> all.set(all.indexOf(kept), kept.with(kept.code.left(), now)));
        return usable.isPresent();
    }

    @Override
    public synchronized List<JoinCode> usable(Instant now) {
        return all.stream()
                .filter(kept -> kept.isUsable(now))
                .map(Kept::code)
                .sorted(Comparator.comparingLong(JoinCode::number).reversed())
                .toList();
    }

    @Override
    public synchronized void forgetBefore(Instant moment) {
        all.removeIf(kept -> kept.code.until().isBefore(moment));
    }
}
