package demo;

import dev.anhanga.annotations.Schema;

@Schema
interface Shape {}
