/** What goes over the wire comes back as it was. */
@NullMarked
package dev.anhanga.http.wire;

import org.jspecify.annotations.NullMarked;
