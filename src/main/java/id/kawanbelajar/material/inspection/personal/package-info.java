/** What tells of real people, and text that talks to the program: shown to a teacher before anything is published. */
@NullMarked
package id.kawanbelajar.material.inspection.personal;

import org.jspecify.annotations.NullMarked;
