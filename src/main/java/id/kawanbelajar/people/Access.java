package id.kawanbelajar.people;

import java.util.Set;

/** Who is served: closed to all but a list, or open to anyone for a trial. */
public sealed interface Access {
    /** Whether this account is served at all. */
    boolean serves(Account account);

    /** Only these addresses, of one channel. */
    record Listed(String channel, Set<String> addresses) implements Access {
        public Listed {
            addresses = Set.copyOf(addresses);
        }

        @Override
        public boolean serves(Account account) {
            return account.channel().equals(channel) && addresses.contains(account.address());
        }
    }

    /** Anyone; nothing of theirs is kept longer than a day. */
    record Trial() implements Access {
        @Override
        public boolean serves(Account account) {
            return true;
        }
    }
}
