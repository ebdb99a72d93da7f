package id.kawanbelajar.conversation.planning.reading;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.plan.wish.FindMissing;
import id.kawanbelajar.plan.wish.reading.ReadChanges;
import id.kawanbelajar.plan.wish.reading.ReadWish;
import id.kawanbelajar.plan.wish.reading.TakeAnswer;

/**
 * What reads messages about plans.
 *
 * @param wish what a plan is wanted for
 * @param answer what an answer adds to it
 * @param changes what is wanted otherwise
 * @param missing what is still to be asked
 */
public record Reader(ReadWish wish, TakeAnswer answer, ReadChanges changes, FindMissing missing) {
    public static Reader of(Curriculum curriculum) {
        return new Reader(
                new ReadWish(curriculum), new TakeAnswer(curriculum), new ReadChanges(curriculum), new FindMissing());
    }
}
