/** The only room that sees JDBC, Jdbi and Flyway. */
@NullMarked
package id.kawanbelajar.adapter.sql;

import org.jspecify.annotations.NullMarked;
