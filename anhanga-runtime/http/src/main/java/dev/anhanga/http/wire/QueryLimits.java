package dev.anhanga.http.wire;

/**
 * How large a query may be.
 *
 * @param conditions how many operands a filter has at most
 * @param filterDepth how deep a filter is nested at most
 * @param sorts how many fields an order has at most
 */
public record QueryLimits(int conditions, int filterDepth, int sorts) {}
