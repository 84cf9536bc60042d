package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

/** Its identity is called as the parameter for several of them would be. */
@Schema
record Tagged(@Identity int ids, String name) {}
