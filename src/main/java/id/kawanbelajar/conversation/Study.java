package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.planning.StudyPlans;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.standing.Progressing;

/**
 * What a student does beside asking.
 *
 * @param practising questions, one after another
 * @param progressing how far they are
 * @param plans what they do on which day
 */
record Study(Practising practising, Progressing progressing, StudyPlans plans) {}
