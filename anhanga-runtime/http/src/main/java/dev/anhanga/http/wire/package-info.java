/** What client and server say to each other: records, queries, identities and problems as JSON. */
@NullMarked
package dev.anhanga.http.wire;

import org.jspecify.annotations.NullMarked;
