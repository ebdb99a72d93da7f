package id.kawanbelajar.operation.setup;

/** Asks Telegram about a token. */
public interface TokenProof {
    /** Asks at once; waits a few seconds at most. */
    Answer of(String token);

    /** What Telegram said. */
    sealed interface Answer {
        /**
         * It is a bot's.
         *
         * @param bot name of the bot without {@code @}
         */
        record Accepted(String bot) implements Answer {}

        /** It is not, or no longer. */
        record Refused() implements Answer {}

        /** Nobody could be asked. */
        record Unheard() implements Answer {}
    }
}
