/** What there is to plan: the topics of chapters. */
@NullMarked
package id.kawanbelajar.plan.scope;

import org.jspecify.annotations.NullMarked;
