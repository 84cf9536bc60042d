/** The programs as they are run, and the page in real browsers. */
@NullMarked
package dev.anhanga.examples.rest;

import org.jspecify.annotations.NullMarked;
