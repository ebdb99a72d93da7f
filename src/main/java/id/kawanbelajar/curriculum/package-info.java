/** Facts of the Indonesian curriculum that every feature shares; the facts themselves are data in resources. */
@NullMarked
package id.kawanbelajar.curriculum;

import org.jspecify.annotations.NullMarked;
