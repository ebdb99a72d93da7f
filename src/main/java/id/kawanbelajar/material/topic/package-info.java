/** The smallest things to learn: goals and sections of chapters. */
@NullMarked
package id.kawanbelajar.material.topic;

import org.jspecify.annotations.NullMarked;
