package demo;

final class PersonMeta {}
