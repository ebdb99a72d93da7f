package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Allowance;
import id.kawanbelajar.conversation.door.Alarm;

/**
 * What keeps a student safe while talking.
 *
 * @param alarm lets adults know of a crisis
 * @param allowance whether a model may explain
 */
public record Guards(Alarm alarm, Allowance allowance) {
    /** Where nobody is told and nothing is counted, e.g. at a terminal. */
    public static final Guards NONE = new Guards(Alarm.SILENT, Allowance.UNLIMITED);
}
