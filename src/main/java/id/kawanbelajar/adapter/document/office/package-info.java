/** Files of office programs read as pages; this room and its inner rooms alone see POI. No macro, link or entity is followed. */
@NullMarked
package id.kawanbelajar.adapter.document.office;

import org.jspecify.annotations.NullMarked;
