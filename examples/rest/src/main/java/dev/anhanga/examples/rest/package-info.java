/** Cities served by HTTP, to people and to programs. */
@NullMarked
package dev.anhanga.examples.rest;

import org.jspecify.annotations.NullMarked;
