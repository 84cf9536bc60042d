package demo;

enum Color { RED }
