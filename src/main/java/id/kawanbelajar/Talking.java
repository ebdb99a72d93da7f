package id.kawanbelajar;

import id.kawanbelajar.conversation.Conversation;
import id.kawanbelajar.plan.reminding.MorningWork;

/**
 * A conversation and what goes on beside it.
 *
 * @param reminders what reminds of plans
 * @param morning what is done for a person before they are reminded
 */
record Talking(Conversation conversation, ReminderParts reminders, MorningWork morning) {}
