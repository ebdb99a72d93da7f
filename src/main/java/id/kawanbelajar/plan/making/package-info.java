/**
 * Makes a plan. {@link Planner} tries drafts from the kindest to the fullest and takes the first that holds all
 * topics; {@link Drafting} fills one draft day by day. A plan has blocks of one length, so a day is a number of slots and the
 * nearest exam first is the best order there is.
 */
@NullMarked
package id.kawanbelajar.plan.making;

import org.jspecify.annotations.NullMarked;
