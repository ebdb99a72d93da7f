package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.send.Sender;
import id.kawanbelajar.conversation.loading.StatusCards;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.delivery.Cards;
import id.kawanbelajar.people.PersonDirectory;

/** Shows cards in the private chat of a person. */
record TelegramCards(PersonDirectory people, Cards cards, Letters letters, Sender sender) implements StatusCards {
    @Override
    public void show(String person, String card, Message message) {
        people.address(person, Reception.CHANNEL).ifPresent(chat -> {
            cards.show(letters.card(card, new Letters.Address(chat, person, 0), message));
            sender.wake();
        });
    }
}
