package demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** On types; not inside the record that has it, where ECJ doesn't know its targets yet. */
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@interface Checked {}
