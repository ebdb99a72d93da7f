package id.kawanbelajar.wiring;

import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.loading.StatusCards;
import id.kawanbelajar.conversation.reminding.Herald;
import java.util.function.UnaryOperator;

/**
 * What a listener may want besides replying.
 *
 * @param herald tells somebody something
 * @param files fetches what was sent
 * @param cards shows somebody something that changes
 * @param linkTo makes the address that opens the bot with a parameter
 */
public record TelegramLine(Herald herald, SentFiles files, StatusCards cards, UnaryOperator<String> linkTo) {}
