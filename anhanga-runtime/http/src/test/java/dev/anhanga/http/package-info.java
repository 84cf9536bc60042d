/** The driver kit over the wire, and what only HTTP can do to it. */
@NullMarked
package dev.anhanga.http;

import org.jspecify.annotations.NullMarked;
