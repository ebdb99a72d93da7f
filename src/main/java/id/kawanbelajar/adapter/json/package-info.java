/** The only room that sees Jackson, beside Telegram's: JSON files and JSON output. */
@NullMarked
package id.kawanbelajar.adapter.json;

import org.jspecify.annotations.NullMarked;
