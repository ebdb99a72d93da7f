/** Files of any kind read as pages of blocks, before anybody has judged what was read. */
@NullMarked
package id.kawanbelajar.material.reading;

import org.jspecify.annotations.NullMarked;
