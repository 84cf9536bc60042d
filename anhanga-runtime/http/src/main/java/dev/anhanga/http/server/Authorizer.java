package dev.anhanga.http.server;

/**
 * Decides who may do what. Asked once for each request, before its body is read and before the
 * service is called. May be asked by several threads at once. What it throws is an answer of 500.
 */
@FunctionalInterface
public interface Authorizer {

  /** What is decided. */
  enum Decision {
    /** It is done. */
    ALLOW,
    /** It isn't known who asks: an answer of 401. */
    UNAUTHENTICATED,
    /** It is known, and not allowed: an answer of 403. */
    FORBID
  }

  /** Whether this may be done. */
  Decision decide(Access access);
}
