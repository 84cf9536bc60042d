package demo;

import dev.anhanga.annotations.Schema;

@Schema
record Sound(Object sound) {}
