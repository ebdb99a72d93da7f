/** What setting a school up touches on disk and network: the file of settings, rights of files, the model's server. */
@NullMarked
package id.kawanbelajar.adapter.setup;

import org.jspecify.annotations.NullMarked;
