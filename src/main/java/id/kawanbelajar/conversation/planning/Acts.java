package id.kawanbelajar.conversation.planning;

/**
 * What can be done about plans.
 *
 * @param wishing from a wish to a plan
 * @param changing another plan
 * @param asked what is asked of the plan there is
 * @param walk its blocks
 */
record Acts(Wishing wishing, Changing changing, AskedOfPlan asked, BlockWalk walk) {}
