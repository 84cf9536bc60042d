/** What can be asked: fields, filters, sorts and pages. */
@NullMarked
package dev.anhanga.runtime.query;

import org.jspecify.annotations.NullMarked;
