package dev.anhanga.contract.sequence;

/**
 * One step of a sequence: it can be done, and said in Java. Its parts are record components, which
 * is all that {@link Simplifier} needs to know. Another operation is another record, and a line in
 * {@link SequenceGenerator}.
 */
sealed interface Operation permits ReadOperation, TransactionOperation, WriteOperation {

  /** Does it, and lets the session keep the answer. */
  void run(Session session);

  /** The statement that does the same, with {@code s} for the session. */
  String statement();
}
