/** The program's start: settings and the wiring of all parts. */
@NullMarked
package id.kawanbelajar;

import org.jspecify.annotations.NullMarked;
