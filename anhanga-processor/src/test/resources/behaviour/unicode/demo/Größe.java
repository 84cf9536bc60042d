package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema("groesse")
record Größe(
    @Identity String schlüssel,
    int été,
    名前 名前,
    種類 種類,
    @Default("乙") 種類 ή,
    String straße,
    String strasse,
    String ﬁ,
    String ſ,
    String ı,
    String İx,
    String ǅ,
    String 𐐨x,
    @Nullable 名前 可,
    List<名前> 一覧,
    Map<String, 種類> ﷲ,
    @Default("€ \u00e9 \uD83D\uDE00") String währung) {

  record 名前(String 姓, 種類 名前) {}

  enum 種類 {
    甲,
    乙
  }
}
