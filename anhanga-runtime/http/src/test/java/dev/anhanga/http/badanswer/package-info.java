/** What servers may do to a driver, and what it makes of it. */
@NullMarked
package dev.anhanga.http.badanswer;

import org.jspecify.annotations.NullMarked;
