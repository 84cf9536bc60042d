package dev.anhanga.http.badrequest;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

/** A record that is found by a number, which can be written in many ways. */
@Schema
record Ticket(@Identity int number, String text) {}
