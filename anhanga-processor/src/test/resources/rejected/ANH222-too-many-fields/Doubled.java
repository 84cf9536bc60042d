package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

/** Four thousand million fields, of which nobody reads all. */
@Schema
record Doubled(@Identity int id, D0 a) {

  record D0(D1 a, D1 b) {}

  record D1(D2 a, D2 b) {}

  record D2(D3 a, D3 b) {}

  record D3(D4 a, D4 b) {}

  record D4(D5 a, D5 b) {}

  record D5(D6 a, D6 b) {}

  record D6(D7 a, D7 b) {}

  record D7(D8 a, D8 b) {}

  record D8(D9 a, D9 b) {}

  record D9(D10 a, D10 b) {}

  record D10(D11 a, D11 b) {}

  record D11(D12 a, D12 b) {}

  record D12(D13 a, D13 b) {}

  record D13(D14 a, D14 b) {}

  record D14(D15 a, D15 b) {}

  record D15(D16 a, D16 b) {}

  record D16(D17 a, D17 b) {}

  record D17(D18 a, D18 b) {}

  record D18(D19 a, D19 b) {}

  record D19(D20 a, D20 b) {}

  record D20(D21 a, D21 b) {}

  record D21(D22 a, D22 b) {}

  record D22(D23 a, D23 b) {}

  record D23(D24 a, D24 b) {}

  record D24(D25 a, D25 b) {}

  record D25(D26 a, D26 b) {}

  record D26(D27 a, D27 b) {}

  record D27(D28 a, D28 b) {}

  record D28(D29 a, D29 b) {}

  record D29(D30 a, D30 b) {}

  record D30(D31 a, D31 b) {}

  record D31(int x) {}
}
