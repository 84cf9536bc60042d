package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Unique(fields = {"line", "orderId"})
@Index(fields = {"orderId", "line", "product"})
public record Line(@Index @Identity UUID orderId, @Index @Identity int line, @Index String product) {}
