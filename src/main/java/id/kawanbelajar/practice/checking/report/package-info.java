/** What a check of chapters and questions found, and how much there is of what. */
@NullMarked
package id.kawanbelajar.practice.checking.report;

import org.jspecify.annotations.NullMarked;
