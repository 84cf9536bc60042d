package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records with static methods that are called like accessors, and take the record. */
@Schema
record Price(
    @Identity int id, Money net, @Nullable Money part, Box<Money, String> box, List<Money> all) {

  record Money(@Decimal(precision = 9, scale = 2) BigDecimal amount, String currency, int places) {

    static BigDecimal amount(Money money) {
      return money.amount;
    }

    static String currency(String name) {
      return name;
    }

    static int places(Money... all) {
      return all.length;
    }
  }

  record Box<A, B>(A first, B second, int third) {

    static <A, B> A first(Box<A, B> box) {
      return box.first;
    }

    static Object second(Object any) {
      return any;
    }

    static int third(Record any, int... more) {
      return any.hashCode() + more.length;
    }
  }
}
