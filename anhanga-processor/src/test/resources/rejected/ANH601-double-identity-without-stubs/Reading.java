package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Reading(
    @Identity double celsius,
    String place) {}
