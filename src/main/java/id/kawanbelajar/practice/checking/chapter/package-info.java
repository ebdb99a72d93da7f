/** Whether a chapter has the parts, the length and the words that a student needs. */
@NullMarked
package id.kawanbelajar.practice.checking.chapter;

import org.jspecify.annotations.NullMarked;
