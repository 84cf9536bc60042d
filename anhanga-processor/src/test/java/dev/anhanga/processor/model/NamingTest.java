package dev.anhanga.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "birthDate, birth_date birthDate BirthDate birth-date BIRTH_DATE birthDate",
    "OrderLine, order_line orderLine OrderLine order-line ORDER_LINE OrderLine",
    "HTTPServer, http_server httpServer HttpServer http-server HTTP_SERVER HTTPServer",
    "birth_date, birth_date birthDate BirthDate birth-date BIRTH_DATE birth_date",
    "address.zipCode, address_zip_code addressZipCode AddressZipCode address-zip-code"
        + " ADDRESS_ZIP_CODE address_zipCode",
    "line2, line2 line2 Line2 line2 LINE2 line2",
    "_id, _id _id _id _id _ID _id",
    "a__b_, a__b_ a__b_ A__b_ a__b_ A__B_ a__b_",
    "id, id id Id id ID id",
    "ÉtéChaud, été_chaud étéChaud ÉtéChaud été-chaud ÉTÉ_CHAUD ÉtéChaud",
  })
  void spells(String path, String spellings) {
    List<String> spelled = Stream.of(Naming.values()).map(naming -> naming.spelled(path)).toList();

    assertEquals(List.of(spellings.split(" ")), spelled);
  }
}
