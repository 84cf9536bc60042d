/** What a record is, seen as data: its fields, their types, and one record as a row of values. */
@NullMarked
package dev.anhanga.runtime.meta;

import org.jspecify.annotations.NullMarked;
