package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Longs(
    @Identity int id, int number,
    long number0, long number1, long number2, long number3, long number4, long number5,
    long number6, long number7, long number8, long number9, long number10, long number11,
    long number12, long number13, long number14, long number15, long number16, long number17,
    long number18, long number19, long number20, long number21, long number22, long number23,
    long number24, long number25, long number26, long number27, long number28, long number29,
    long number30, long number31, long number32, long number33, long number34, long number35,
    long number36, long number37, long number38, long number39, long number40, long number41,
    long number42, long number43, long number44, long number45, long number46, long number47,
    long number48, long number49, long number50, long number51, long number52, long number53,
    long number54, long number55, long number56, long number57, long number58, long number59,
    long number60, long number61, long number62, long number63, long number64, long number65,
    long number66, long number67, long number68, long number69, long number70, long number71,
    long number72, long number73, long number74, long number75, long number76, long number77,
    long number78, long number79, long number80, long number81, long number82, long number83,
    long number84, long number85, long number86, long number87, long number88, long number89,
    long number90, long number91, long number92, long number93, long number94, long number95,
    long number96, long number97, long number98, long number99, long number100, long number101,
    long number102, long number103, long number104, long number105, long number106, long number107,
    long number108, long number109, long number110, long number111, long number112, long number113,
    long number114, long number115, long number116, long number117, long number118, long number119,
    long number120, long number121, long number122, long number123, long number124, long number125) {}
