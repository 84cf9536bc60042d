package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a stream gives back what it holds, and when it is reported. */
class RowStreamTest {

  private static final int MOST_TRIES = 3_000;

  private final Logger logger = Logger.getLogger("dev.anhanga.runtime");
  private final Reports reports = new Reports();

  private static PersistenceMeta meta(String resource) {
    return PersistenceMeta.of(
        resource, FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
  }

  /** Gives 1, 2 and 3, and counts how often it is closed. */
  private static final class Numbers implements RowSource<Integer> {
    private final AtomicInteger closings = new AtomicInteger();
    private int given;

    @Override
    public boolean advance(Consumer<? super Integer> action) {
      if (given == 3) {
        return false;
      }
      given++;
      action.accept(given);
      return true;
    }

    @Override
    public void close() {
      closings.incrementAndGet();
    }

    int closings() {
      return closings.get();
    }
  }

  /** Keeps what is logged of one resource or another. */
  private static final class Reports extends Handler {
    private final CountDownLatch ofDropped = new CountDownLatch(1);
    private final StringBuffer all = new StringBuffer();

    @Override
    public void publish(LogRecord record) {
      assertEquals(Level.WARNING, record.getLevel());
      String text = new SimpleFormatter().formatMessage(record);
      all.append(text);
      if (text.contains("dropped")) {
        ofDropped.countDown();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    logger.addHandler(reports);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(reports);
    logger.setUseParentHandlers(true);
  }

  /** In a method of its own, so that nothing here refers to the stream any more. */
  private static void drop(RowSource<Integer> source) {
    assertEquals(1, RowStream.of(meta("dropped"), source).iterator().next());
  }

  private void collectUntilReported() throws InterruptedException {
    for (int tries = 0; !reports.ofDropped.await(10, TimeUnit.MILLISECONDS); tries++) {
      assertTrue(tries < MOST_TRIES, "The dropped stream is never reported.");
      System.gc();
    }
  }

  @Test
  void droppedStreamIsReportedByItsResource() throws InterruptedException {
    Numbers source = new Numbers();
    drop(source);
    collectUntilReported();
    assertTrue(reports.all.toString().startsWith("A stream of dropped was neither closed"));
    for (int tries = 0; source.closings() == 0; tries++) {
      assertTrue(tries < MOST_TRIES, "The dropped stream is never closed.");
      Thread.onSpinWait();
      System.gc();
    }
    assertEquals(1, source.closings());
  }

  @Test
  void streamThatIsStillToBeClosedIsNotReported() throws InterruptedException {
    Numbers source = new Numbers();
    Numbers other = new Numbers();
    try (Stream<Integer> held = RowStream.of(meta("held"), source);
        Stream<Integer> derived = RowStream.of(meta("derived"), other).map(number -> -number)) {
      assertEquals(1, held.findFirst().orElseThrow());
      assertEquals(-1, derived.findFirst().orElseThrow());
      drop(new Numbers());
      collectUntilReported();
      assertEquals(0, source.closings() + other.closings());
    }
    assertEquals(1, source.closings());
    assertEquals(1, other.closings());
    assertFalse(reports.all.toString().contains("held"));
    assertFalse(reports.all.toString().contains("derived"));
  }

  @Test
  void streamClosesItsSourceOnceAtItsEnd() throws InterruptedException {
    Numbers source = new Numbers();
    Stream<Integer> whole = RowStream.of(meta("whole"), source);
    assertEquals(List.of(1, 2, 3), whole.toList());
    assertEquals(1, source.closings());
    whole.close();
    assertEquals(1, source.closings());
    drop(new Numbers());
    collectUntilReported();
    assertFalse(reports.all.toString().contains("whole"));
  }

  @Test
  void whateverFailsClosesTheSource() {
    Numbers source = new Numbers();
    Stream<Integer> failing = RowStream.of(meta("failing"), source);
    assertThrows(
        ArithmeticException.class, () -> failing.forEach(number -> Math.floorDiv(1, number - 2)));
    assertEquals(1, source.closings());
  }

  @Test
  void nothingIsReadOfAClosedStream() {
    Stream<Integer> stream = RowStream.of(meta("closed"), new Numbers());
    Iterator<Integer> numbers = stream.iterator();
    assertEquals(1, numbers.next());
    stream.close();
    assertThrows(IllegalStateException.class, numbers::next);
  }

  /** One that has come to its end stays there. */
  @Test
  void endOfAStreamStaysItsEnd() {
    try (Stream<Integer> stream = RowStream.of(meta("ended"), new Numbers())) {
      Iterator<Integer> numbers = stream.iterator();
      numbers.forEachRemaining(number -> {});
      assertFalse(numbers.hasNext());
      assertFalse(numbers.hasNext());
    }
  }

  @Test
  void streamIsNotDividedAmongThreads() {
    try (Stream<Integer> stream = RowStream.of(meta("whole"), new Numbers())) {
      assertNull(stream.spliterator().trySplit());
    }
    try (Stream<Integer> stream = RowStream.of(meta("whole"), new Numbers())) {
      assertEquals(List.of(1, 2, 3), stream.parallel().toList());
    }
  }
}
