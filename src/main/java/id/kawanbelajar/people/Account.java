package id.kawanbelajar.people;

/**
 * An account of a channel, the only thing that knows somebody's id there.
 *
 * @param channel e.g. {@code telegram} or {@code terminal}
 * @param address the id in that channel
 */
public record Account(String channel, String address) {
    public Account {
        if (channel.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("an account has a channel and an address");
        }
    }

    /** Never tells the address, so that it reaches no log. */
    @Override
    public String toString() {
        return channel + ":…";
    }
}
