/** The process that reads files and may be ended at any moment. It has no network and talks to the program only. */
@NullMarked
package id.kawanbelajar.adapter.sandbox.child;

import org.jspecify.annotations.NullMarked;
