package demo;

import dev.anhanga.annotations.Schema;

@Schema
enum Color {
  RED
}
