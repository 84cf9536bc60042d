package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Var(@Identity long yield, String record) {}
