package demo;

import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Unique;

@Index(fields = "street")
record Address(String street, String city) {

  @Unique(fields = "zip")
  @Unique(fields = "name")
  record City(String zip, String name) {}
}
