/** What senders may do to a handler, and what they get for it. */
@NullMarked
package dev.anhanga.http.badrequest;

import org.jspecify.annotations.NullMarked;
