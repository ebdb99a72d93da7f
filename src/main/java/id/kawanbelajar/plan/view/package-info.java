/** What a plan looks like outside of a chat: a picture and a calendar file, drawn and written by others. */
@NullMarked
package id.kawanbelajar.plan.view;

import org.jspecify.annotations.NullMarked;
