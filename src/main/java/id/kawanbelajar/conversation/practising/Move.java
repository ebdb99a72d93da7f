package id.kawanbelajar.conversation.practising;

/** What a message means for the question that is open. */
enum Move {
    ANSWER,
    HINT,
    SKIP,
    STOP,
    /** To see the question again, or to go on after a break. */
    SHOW,
    READ_SECTION,
    /** To be told the key. */
    WANT_KEY,
    /** To practise something, perhaps something else. */
    PRACTISE,
    /** It is about something else; the question stays open. */
    ELSEWHERE
}
