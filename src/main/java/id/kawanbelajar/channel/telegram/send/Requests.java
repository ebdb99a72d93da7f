package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.delivery.Enclosure;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * A letter as requests.
 *
 * @param marked whether its words go as HTML
 */
record Requests(String chat, Letter letter, boolean marked) {
    private static final String HTML = "HTML";

    SendMessage message() {
        return SendMessage.builder()
                .chatId(chat)
                .text(words())
                .parseMode(mode())
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .replyParameters(answered())
                .replyMarkup(keyboard())
                .build();
    }

    EditMessageText edit(int message) {
        return EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(words())
                .parseMode(mode())
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .replyMarkup(keyboard())
                .build();
    }

    SendPhoto photo(String name, Enclosure picture) {
        SendPhoto request = SendPhoto.builder()
                .chatId(chat)
                .photo(file(name, picture))
                .caption(words())
                .parseMode(mode())
                .replyParameters(answered())
                .replyMarkup(keyboard())
                .build();
        request.setCaptionEntities(null); // or an empty list stands beside the HTML
        return request;
    }

    SendDocument document(String name, Enclosure content) {
        SendDocument request = SendDocument.builder()
                .chatId(chat)
                .document(file(name, content))
                .caption(words())
                .parseMode(mode())
                .replyParameters(answered())
                .replyMarkup(keyboard())
                .build();
        request.setCaptionEntities(null);
        return request;
    }

    private static InputFile file(String name, Enclosure content) {
        return new InputFile(new ByteArrayInputStream(content.bytes()), name);
    }

    private String words() {
        return marked ? letter.html() : letter.plain();
    }

    private @Nullable String mode() {
        return marked ? HTML : null;
    }

    private @Nullable ReplyParameters answered() {
        return letter.replyTo() == 0
                ? null
                : ReplyParameters.builder()
                        .messageId(letter.replyTo())
                        .allowSendingWithoutReply(true)
                        .build();
    }

    private @Nullable InlineKeyboardMarkup keyboard() {
        return letter.rows().isEmpty()
                ? null
                : InlineKeyboardMarkup.builder()
                        .keyboard(letter.rows().stream().map(Requests::row).toList())
                        .build();
    }

    private static InlineKeyboardRow row(List<Letter.Key> keys) {
        InlineKeyboardRow row = new InlineKeyboardRow();
        keys.forEach(key -> row.add(InlineKeyboardButton.builder()
                .text(key.label())
                .callbackData(key.key())
                .build()));
        return row;
    }
}
