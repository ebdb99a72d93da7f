/** The one place that decides who may see or change what. */
@NullMarked
package id.kawanbelajar.people.access;

import org.jspecify.annotations.NullMarked;
