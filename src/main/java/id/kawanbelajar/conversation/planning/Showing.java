package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.planning.making.Note;
import id.kawanbelajar.conversation.planning.making.PlanTopics;
import id.kawanbelajar.conversation.wording.plan.PlanMessages;
import id.kawanbelajar.conversation.wording.plan.PlanNotes;
import id.kawanbelajar.conversation.wording.plan.PlanView;
import id.kawanbelajar.conversation.wording.plan.TopicNames;
import id.kawanbelajar.conversation.wording.plan.TradeOffMessages;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.making.TradeOff;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Shows plans: the list in the chat, and the calendar as a picture and a file. */
final class Showing {
    /** The part of a reply that is about a plan. */
    static final String PART = "rencana";

    private final PlanTopics topics;
    private final PlanNotes notes;
    private final CalendarFiles files;
    private final ZoneId zone;

    Showing(PlanTopics topics, PlanNotes notes, CalendarFiles files, ZoneId zone) {
        this.topics = topics;
        this.notes = notes;
        this.files = files;
        this.zone = zone;
    }

    LocalDateTime now(Exchange exchange) {
        return at(exchange.at());
    }

    /** Returns date and time at the school. */
    LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    PlanView view(Exchange exchange, Plan plan) {
        return new PlanView(plan, new TopicNames(topics.of(exchange.person(), plan.goals())), now(exchange));
    }

    /**
     * Shows a new plan, with its calendar.
     *
     * @param ways out where not all of it fits; empty where it does
     */
    void first(Exchange exchange, Plan plan, List<Note> assumed, List<TradeOff> ways) {
        PlanView view = view(exchange, plan);
        exchange.reply(PART, list(view, List.of(), assumed, ways));
        files.show(exchange, view);
    }

    /**
     * Shows a plan that was changed.
     *
     * @param above what changed, a line each
     */
    void changed(Exchange exchange, Plan plan, List<String> above, List<Note> assumed, List<TradeOff> ways) {
        Message list = list(view(exchange, plan), above, assumed, ways);
        List<List<Button>> buttons = new ArrayList<>(list.buttons());
        buttons.add(List.of(notes.undo()));
        exchange.reply(PART, new Message(list.parts(), buttons));
    }

    /** Shows the plan as it is, below some lines. */
    void list(Exchange exchange, Plan plan, List<String> above) {
        exchange.reply(PART, list(view(exchange, plan), above, List.of(), List.of()));
    }

    /** Shows the calendar again. */
    void calendar(Exchange exchange, Plan plan) {
        files.show(exchange, view(exchange, plan));
    }

    private Message list(PlanView view, List<String> above, List<Note> assumed, List<TradeOff> ways) {
        List<Part> below = new ArrayList<>();
        List<List<Button>> first = new ArrayList<>();
        if (!ways.isEmpty()) {
            below.addAll(TradeOffMessages.parts(view, ways));
            first.addAll(TradeOffMessages.buttons(view, ways));
        }
        List<List<Material>> whole = assumed.stream()
                .filter(Note.AllChapters.class::isInstance)
                .map(note -> ((Note.AllChapters) note).chapters())
                .toList();
        if (!whole.isEmpty()) {
            below.add(notes.allChapters(whole));
        }
        if (whole.size() == 1) {
            first.addAll(PlanNotes.chapters(whole.getFirst()));
        }
        for (Note note : assumed) {
            switch (note) {
                case Note.AllChapters all -> {}
                case Note.NotThere(var mapel) -> below.add(notes.notThere(mapel));
                case Note.NoChapters(var mapel, var numbers) -> below.add(notes.noChapters(mapel, numbers));
                case Note.VagueDay(var day) -> below.add(notes.vagueDay(day));
                case Note.AssumedDay(var day) -> below.add(notes.assumedDay(day));
            }
        }
        int out = view.plan().uncovered().size();
        if (ways.isEmpty() && out > 0) {
            below.add(PlanNotes.stillOut(out));
        }
        List<Part> words =
                above.stream().map(line -> (Part) Part.Paragraph.of(line)).toList();
        return PlanMessages.week(view, words, below, first);
    }
}
