package id.kawanbelajar.conversation.message;

/**
 * A choice offered under a message.
 *
 * @param label at most 30 characters
 * @param action what happens, e.g. {@code sumber:17}; never shown, checked against its owner when it comes back
 */
public record Button(String label, String action) {
    public Button {
        if (label.isBlank() || label.length() > 30 || action.isBlank()) {
            throw new IllegalArgumentException("a button has a label of 1..30 characters and an action: " + label);
        }
    }
}
