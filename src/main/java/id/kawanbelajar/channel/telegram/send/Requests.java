package id.kawanbelajar.channel.telegram.send;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Letters as requests. */
final class Requests {
    private Requests() {}

    static SendMessage html(String chat, Letter letter) {
        SendMessage request = plain(chat, letter);
        request.setText(letter.html());
        request.setParseMode("HTML");
        return request;
    }

    static SendMessage plain(String chat, Letter letter) {
        SendMessage request =
                SendMessage.builder().chatId(chat).text(letter.plain()).build();
        request.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (letter.replyTo() != 0) {
            request.setReplyParameters(ReplyParameters.builder()
                    .messageId(letter.replyTo())
                    .allowSendingWithoutReply(true)
                    .build());
        }
        if (!letter.rows().isEmpty()) {
            request.setReplyMarkup(InlineKeyboardMarkup.builder()
                    .keyboard(letter.rows().stream().map(Requests::row).toList())
                    .build());
        }
        return request;
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
