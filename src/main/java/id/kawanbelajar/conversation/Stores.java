package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.TeacherBox;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.rights.ErasureQueue;
import id.kawanbelajar.practice.sitting.SittingStore;
import id.kawanbelajar.safety.SafetyEvents;

/**
 * Where a conversation keeps things.
 *
 * @param people who is who
 * @param memory what was talked about
 * @param answers what was answered
 * @param teacher what goes on to the teacher
 * @param sittings where a practice stands
 * @param events that a message told of danger
 * @param erasures who is to be erased
 */
public record Stores(
        PersonDirectory people,
        ConversationMemory memory,
        AnswerLog answers,
        TeacherBox teacher,
        SittingStore sittings,
        SafetyEvents events,
        ErasureQueue erasures) {}
