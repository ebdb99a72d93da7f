package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.MaterialId;

/**
 * Where a question belongs.
 *
 * @param chapter that teaches it
 * @param goal part of the chapter; see {@link id.kawanbelajar.material.topic.TopicId#part}
 * @param source heading of the section that teaches it
 */
public record Place(MaterialId chapter, String goal, String source) {}
