package id.kawanbelajar.adapter.sql.entry;

import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.adapter.sql.seal.Seal;
import id.kawanbelajar.people.Account;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Changes of the table {@code account} beside the profiles that lie on it; within a transaction of the caller. */
final class Accounts {
    private final Handle handle;

    Accounts(Handle handle) {
        this.handle = handle;
    }

    /** An account as its row names it. */
    record Row(String channel, String address) {
        static Row of(Account account, Seal seal) {
            return new Row(account.channel(), new Envelope(seal).address(account.address()));
        }
    }

    /** Returns who is active. */
    Optional<String> active(Row account) {
        return handle.select(
                        "SELECT person FROM account WHERE channel = ? AND address = ?",
                        account.channel(),
                        account.address())
                .mapTo(String.class)
                .findOne();
    }

    void activate(Row account, String person) {
        handle.execute("""
                INSERT INTO account (channel, address, person) VALUES (?, ?, ?)
                ON CONFLICT (channel, address) DO UPDATE SET person = excluded.person
                """, account.channel(), account.address(), person);
    }

    void addProfile(Row account, String person, long at) {
        handle.execute("""
                INSERT INTO profile (channel, address, person, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (channel, address, person) DO NOTHING
                """, account.channel(), account.address(), person, at);
    }

    /** Puts somebody on an account beside the active one. */
    void share(Row account, String person, long at) {
        active(account).filter(other -> !other.equals(person)).ifPresent(other -> addProfile(account, other, at - 1));
        addProfile(account, person, at);
    }

    /** Returns whether the active person is one whom others may join: an adult, or a student of a class. */
    boolean isInUse(Row account) {
        return handle.select("""
                        SELECT count(*) FROM account a JOIN person p ON p.id = a.person
                        WHERE a.channel = ? AND a.address = ? AND (p.role <> 'STUDENT' OR EXISTS (
                            SELECT 1 FROM membership m WHERE m.person = p.id AND m.ended IS NULL))
                        """, account.channel(), account.address())
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Takes a person off every account; where others are on it, the first of them is active then. */
    void cutOff(String person) {
        handle.execute("DELETE FROM profile WHERE person = ?", person);
        handle.execute("""
                UPDATE account SET person = (
                    SELECT p.person FROM profile p WHERE p.channel = account.channel AND p.address = account.address
                    ORDER BY p.at, p.person LIMIT 1)
                WHERE person = ? AND EXISTS (
                    SELECT 1 FROM profile p WHERE p.channel = account.channel AND p.address = account.address)
                """, person);
        handle.execute("DELETE FROM account WHERE person = ?", person);
    }

    /** Returns whether a person has an account, active there or not. */
    boolean has(String person) {
        return handle.select(
                                "SELECT (SELECT count(*) FROM account WHERE person = ?) + (SELECT count(*) FROM profile WHERE person = ?)",
                                person,
                                person)
                        .mapTo(int.class)
                        .one()
                > 0;
    }
}
