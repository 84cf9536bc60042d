/** Records of every type that there is, stored for real. */
@NullMarked
package dev.anhanga.jdbc.types;

import org.jspecify.annotations.NullMarked;
