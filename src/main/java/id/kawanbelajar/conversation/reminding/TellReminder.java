package id.kawanbelajar.conversation.reminding;

import id.kawanbelajar.conversation.wording.ReminderMessages;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.reminding.Announce;
import id.kawanbelajar.plan.reminding.Reminder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words a reminder and has it told. */
public final class TellReminder implements Announce {
    private final Herald herald;
    private final Shelf shelf;

    public TellReminder(Herald herald, Shelf shelf) {
        this.herald = herald;
        this.shelf = shelf;
    }

    @Override
    public void announce(Reminder reminder) {
        herald.tell(
                reminder.person(),
                reminder.id(),
                ReminderMessages.reminder(reminder, titles(reminder.open())),
                reminder.until());
    }

    /** Chapters that are not published any more have no title. */
    private List<String> titles(List<Block> blocks) {
        Map<MaterialId, String> titles = shelf.materials(Audience.STUDENT).stream()
                .collect(Collectors.toMap(
                        Material::id, material -> material.chapter().title()));
        return blocks.stream()
                .flatMap(block -> block.topics().stream())
                .map(topic -> titles.get(topic.chapter()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
