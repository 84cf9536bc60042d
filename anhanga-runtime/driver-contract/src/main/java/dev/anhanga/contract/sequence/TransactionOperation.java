package dev.anhanga.contract.sequence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several operations as one.
 *
 * @param kept whether it ends well, if all that is in it does
 */
record TransactionOperation(List<Operation> operations, boolean kept) implements Operation {

  @Override
  public void run(Session session) {
    session.transaction(kept, () -> operations.forEach(operation -> operation.run(session)));
  }

  @Override
  public String statement() {
    return operations.stream()
        .map(Operation::statement)
        .map(statement -> "  " + statement.replace("\n", "\n  "))
        .collect(Collectors.joining("\n", "s.transaction(" + kept + ", () -> {\n", "\n});"));
  }
}
