package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Body(@Identity int id, Ten a, Ten b, Hundred c, Hundred d, Hundred e, Hundred f, Hundred g) {

  record Ten(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {}

  record Hundred(Ten a, Ten b, Ten c, Ten d, Ten e, Ten f, Ten g, Ten h, Ten i, Ten j) {}
}
