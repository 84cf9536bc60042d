package dev.anhanga.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names that Java allows and that invite mistakes. No two are alike in stores. */
final class ComponentNames {

  private static final List<String> ALL =
      List.of(
          ("id name meta schema row driver of order user select record patch query page limit"
                  + " filter sort from toRow fromRow equals other $ a$b größe 日付 été x y2 Class New"
                  + " INT var yield sealed permits when module exports with to value values field"
                  + " fields service create read update destroy find findBy paginate count upsert"
                  + " stream createAll data total cursor key index table group where primary"
                  + " identity version default_ Integer String Object List Optional UUID Row_ Ident"
                  + " Converters EMPTY META_DATA birthDate URL aB1c i18n result e T dev java org"
                  + " __ _x x_ ROW1 getId isActive setName builder hash _this this$0 Nullable"
                  + " Generated override serialVersionUID main maxLimit storedPart findOne"
                  + " hasInvariants isExact SCHEMA_ reader constants null_ true_ naïve ς ﬁ ı İ")
              .split(" "));

  private ComponentNames() {}

  /** All of them, to be changed. */
  static List<String> shuffled(Random random) {
    List<String> names = new ArrayList<>(ALL);
    Collections.shuffle(names, random);
    return names;
  }

  /** What stays of a name, or of a path, in stores that tell as little apart as can be. */
  static String blurred(String path) {
    return path.replaceAll("[._]", "").toLowerCase(java.util.Locale.ROOT);
  }
}
