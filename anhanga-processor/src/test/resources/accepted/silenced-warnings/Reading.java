package demo.silenced;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Reading(@Identity @SuppressWarnings("anhanga:double-identity") double celsius, String place) {}
