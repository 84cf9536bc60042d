package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the processor wrote, so that coverage tools and linters may leave it alone.
 * Change the record instead.
 *
 * <p>It is our own because the JDK's {@code javax.annotation.processing.Generated} would make every
 * module that holds a schema require {@code java.compiler}. It carries no date and no version: the
 * same record always gives the same source.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
