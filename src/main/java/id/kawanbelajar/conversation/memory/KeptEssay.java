package id.kawanbelajar.conversation.memory;

import id.kawanbelajar.material.topic.TopicId;

/**
 * What a student wrote to a question that no key marks.
 *
 * @param encounter names the question in a sitting, so that it is kept once
 * @param topic of the question
 * @param question its id
 * @param seed of its numbers
 * @param text what was written
 */
public record KeptEssay(String encounter, TopicId topic, String question, long seed, String text) {}
