@NullMarked
package dev.anhanga.jdbc;

import org.jspecify.annotations.NullMarked;
