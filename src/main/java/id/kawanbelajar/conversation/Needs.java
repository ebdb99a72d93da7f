package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.SourcePictures;
import id.kawanbelajar.conversation.answering.Verified;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.tutor.explanation.Explain;

/**
 * What a conversation needs of the features.
 *
 * @param answers answers from the material
 * @param explain explanations behind them
 * @param shelf the chapters to leaf through
 * @param curriculum names of the subjects
 * @param exercises the questions to practise
 * @param texts fixed texts with the school's names
 * @param verified what teachers have answered before
 * @param pictures of the pages that answers quote
 * @param guards what keeps a student safe
 */
public record Needs(
        Answers answers,
        Explain explain,
        Shelf shelf,
        Curriculum curriculum,
        QuestionBank exercises,
        FixedTexts texts,
        Verified verified,
        SourcePictures pictures,
        Guards guards) {}
