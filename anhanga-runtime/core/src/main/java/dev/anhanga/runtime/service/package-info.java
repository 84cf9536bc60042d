/** What a user gets: the typed service over any driver. */
@NullMarked
package dev.anhanga.runtime.service;

import org.jspecify.annotations.NullMarked;
