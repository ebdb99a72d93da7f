/**
 * A teacher's file on its way into the library: received, read, looked at, published, withdrawn. Every act may be asked for
 * again after a crash at any point; students find nothing before somebody has published it.
 */
@NullMarked
package id.kawanbelajar.material.upload;

import org.jspecify.annotations.NullMarked;
