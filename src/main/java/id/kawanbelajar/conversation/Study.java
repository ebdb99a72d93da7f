package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.standing.Progressing;

/**
 * What a student does beside asking.
 *
 * @param practising questions, one after another
 * @param progressing how far they are
 */
record Study(Practising practising, Progressing progressing) {}
