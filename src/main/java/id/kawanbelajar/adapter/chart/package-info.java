/** Pictures as PNG; with {@code adapter.svg} the only room that sees {@code java.awt} and {@code javax.imageio}. */
@NullMarked
package id.kawanbelajar.adapter.chart;

import org.jspecify.annotations.NullMarked;
