package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.persistence.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Makes up sequences of what a driver can do; the same ones from the same seed. */
final class SequenceGenerator {

  private static final int LONGEST_TRANSACTION = 6;

  private final FieldsGenerator fields;
  private final QueryGenerator queries;
  private final Random random;
  private final List<Supplier<Operation>> choices = new ArrayList<>();

  SequenceGenerator(Subject subject, Set<Capability> capabilities, Random random) {
    this.fields = new FieldsGenerator(subject, random);
    this.queries = new QueryGenerator(subject, random);
    this.random = random;
    addReads();
    addWrites();
    boolean isAlone = subject.meta().uniques().isEmpty();
    if (capabilities.contains(Capability.ATOMIC_BATCHES)) {
      addBatches();
    }
    if (capabilities.contains(Capability.ATOMIC_BATCHES) || isAlone) {
      add(2, () -> new WriteOperation.UpdateWhere(queries.filter(), fields.patch()));
    }
  }

  List<Operation> sequence(int length, boolean hasTransactions) {
    List<Operation> operations = new ArrayList<>();
    while (operations.size() < length) {
      operations.add(hasTransactions && random.nextInt(15) == 0 ? transaction() : operation());
    }
    return operations;
  }

  private Operation transaction() {
    List<Operation> inside = sequence(1 + random.nextInt(LONGEST_TRANSACTION), false);
    return new TransactionOperation(inside, random.nextInt(4) != 0);
  }

  private Operation operation() {
    return choices.get(random.nextInt(choices.size())).get();
  }

  private void add(int weight, Supplier<Operation> choice) {
    for (int times = 0; times < weight; times++) {
      choices.add(choice);
    }
  }

  private void addReads() {
    add(2, () -> new ReadOperation.Read(fields.id()));
    add(1, () -> new ReadOperation.Find(fields.id()));
    add(1, () -> new ReadOperation.FindAll(fields.ids()));
    add(1, () -> new ReadOperation.Exists(fields.id()));
    add(1, () -> new ReadOperation.ExistsWhere(queries.filter()));
    add(2, () -> new ReadOperation.Count(queries.filter()));
    add(3, () -> new ReadOperation.Page(queries.page()));
    add(2, () -> new ReadOperation.Walk(queries.page()));
    add(2, () -> new ReadOperation.ListAll(queries.whole()));
    add(1, () -> new ReadOperation.StreamSome(queries.whole(), 1 + random.nextInt(3)));
  }

  private void addWrites() {
    add(5, () -> new WriteOperation.Create(fields.created()));
    add(3, () -> new WriteOperation.CreatePartly(fields.created()));
    add(3, () -> new WriteOperation.Upsert(fields.stored()));
    add(2, () -> new WriteOperation.Update(fields.stored()));
    add(4, () -> new WriteOperation.Patch(fields.id(), fields.patch()));
    add(2, () -> new WriteOperation.PatchRecord(fields.stored(), fields.patch()));
    add(1, () -> new WriteOperation.Destroy(fields.id()));
    add(1, () -> new WriteOperation.DestroyRecord(fields.stored()));
    add(1, () -> new WriteOperation.DestroyAll(queries.filter()));
  }

  /** Without the capability, what comes before a failure is stored, which memory never does. */
  private void addBatches() {
    add(2, () -> new WriteOperation.CreateAll(fields.severalCreated()));
    add(2, () -> new WriteOperation.UpsertAll(fields.severalStored()));
    add(2, () -> new WriteOperation.UpdateAll(fields.severalStored()));
  }
}
