package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema
record Dates(
    @Identity int id,
    @Nullable LocalDate date0, @Nullable LocalDate date1, @Nullable LocalDate date2, @Nullable LocalDate date3, @Nullable LocalDate date4, @Nullable LocalDate date5,
    @Nullable LocalDate date6, @Nullable LocalDate date7, @Nullable LocalDate date8, @Nullable LocalDate date9, @Nullable LocalDate date10, @Nullable LocalDate date11,
    @Nullable LocalDate date12, @Nullable LocalDate date13, @Nullable LocalDate date14, @Nullable LocalDate date15, @Nullable LocalDate date16, @Nullable LocalDate date17,
    @Nullable LocalDate date18, @Nullable LocalDate date19, @Nullable LocalDate date20, @Nullable LocalDate date21, @Nullable LocalDate date22, @Nullable LocalDate date23,
    @Nullable LocalDate date24, @Nullable LocalDate date25, @Nullable LocalDate date26, @Nullable LocalDate date27, @Nullable LocalDate date28, @Nullable LocalDate date29,
    @Nullable LocalDate date30, @Nullable LocalDate date31, @Nullable LocalDate date32, @Nullable LocalDate date33, @Nullable LocalDate date34, @Nullable LocalDate date35,
    @Nullable LocalDate date36, @Nullable LocalDate date37, @Nullable LocalDate date38, @Nullable LocalDate date39, @Nullable LocalDate date40, @Nullable LocalDate date41,
    @Nullable LocalDate date42, @Nullable LocalDate date43, @Nullable LocalDate date44, @Nullable LocalDate date45, @Nullable LocalDate date46, @Nullable LocalDate date47,
    @Nullable LocalDate date48, @Nullable LocalDate date49, @Nullable LocalDate date50, @Nullable LocalDate date51, @Nullable LocalDate date52, @Nullable LocalDate date53,
    @Nullable LocalDate date54, @Nullable LocalDate date55, @Nullable LocalDate date56, @Nullable LocalDate date57, @Nullable LocalDate date58, @Nullable LocalDate date59,
    @Nullable LocalDate date60, @Nullable LocalDate date61, @Nullable LocalDate date62, @Nullable LocalDate date63, @Nullable LocalDate date64, @Nullable LocalDate date65,
    @Nullable LocalDate date66, @Nullable LocalDate date67, @Nullable LocalDate date68, @Nullable LocalDate date69, @Nullable LocalDate date70, @Nullable LocalDate date71,
    @Nullable LocalDate date72, @Nullable LocalDate date73, @Nullable LocalDate date74, @Nullable LocalDate date75, @Nullable LocalDate date76, @Nullable LocalDate date77,
    @Nullable LocalDate date78, @Nullable LocalDate date79, @Nullable LocalDate date80, @Nullable LocalDate date81, @Nullable LocalDate date82, @Nullable LocalDate date83,
    @Nullable LocalDate date84, @Nullable LocalDate date85, @Nullable LocalDate date86, @Nullable LocalDate date87, @Nullable LocalDate date88, @Nullable LocalDate date89,
    @Nullable LocalDate date90, @Nullable LocalDate date91, @Nullable LocalDate date92, @Nullable LocalDate date93, @Nullable LocalDate date94, @Nullable LocalDate date95,
    @Nullable LocalDate date96, @Nullable LocalDate date97, @Nullable LocalDate date98, @Nullable LocalDate date99, @Nullable LocalDate date100, @Nullable LocalDate date101,
    @Nullable LocalDate date102, @Nullable LocalDate date103, @Nullable LocalDate date104, @Nullable LocalDate date105, @Nullable LocalDate date106, @Nullable LocalDate date107,
    @Nullable LocalDate date108, @Nullable LocalDate date109, @Nullable LocalDate date110, @Nullable LocalDate date111, @Nullable LocalDate date112, @Nullable LocalDate date113,
    @Nullable LocalDate date114, @Nullable LocalDate date115, @Nullable LocalDate date116, @Nullable LocalDate date117, @Nullable LocalDate date118, @Nullable LocalDate date119,
    @Nullable LocalDate date120, @Nullable LocalDate date121, @Nullable LocalDate date122, @Nullable LocalDate date123, @Nullable LocalDate date124, @Nullable LocalDate date125,
    @Nullable LocalDate date126, @Nullable LocalDate date127, @Nullable LocalDate date128, @Nullable LocalDate date129, @Nullable LocalDate date130, @Nullable LocalDate date131,
    @Nullable LocalDate date132, @Nullable LocalDate date133, @Nullable LocalDate date134, @Nullable LocalDate date135, @Nullable LocalDate date136, @Nullable LocalDate date137,
    @Nullable LocalDate date138, @Nullable LocalDate date139, @Nullable LocalDate date140, @Nullable LocalDate date141, @Nullable LocalDate date142, @Nullable LocalDate date143,
    @Nullable LocalDate date144, @Nullable LocalDate date145, @Nullable LocalDate date146, @Nullable LocalDate date147, @Nullable LocalDate date148, @Nullable LocalDate date149,
    @Nullable LocalDate date150, @Nullable LocalDate date151, @Nullable LocalDate date152, @Nullable LocalDate date153, @Nullable LocalDate date154, @Nullable LocalDate date155,
    @Nullable LocalDate date156, @Nullable LocalDate date157, @Nullable LocalDate date158, @Nullable LocalDate date159, @Nullable LocalDate date160, @Nullable LocalDate date161,
    @Nullable LocalDate date162, @Nullable LocalDate date163, @Nullable LocalDate date164, @Nullable LocalDate date165, @Nullable LocalDate date166, @Nullable LocalDate date167,
    @Nullable LocalDate date168, @Nullable LocalDate date169, @Nullable LocalDate date170, @Nullable LocalDate date171, @Nullable LocalDate date172, @Nullable LocalDate date173,
    @Nullable LocalDate date174, @Nullable LocalDate date175, @Nullable LocalDate date176, @Nullable LocalDate date177, @Nullable LocalDate date178, @Nullable LocalDate date179,
    @Nullable LocalDate date180, @Nullable LocalDate date181, @Nullable LocalDate date182, @Nullable LocalDate date183, @Nullable LocalDate date184, @Nullable LocalDate date185,
    @Nullable LocalDate date186, @Nullable LocalDate date187, @Nullable LocalDate date188, @Nullable LocalDate date189, @Nullable LocalDate date190, @Nullable LocalDate date191,
    @Nullable LocalDate date192, @Nullable LocalDate date193, @Nullable LocalDate date194, @Nullable LocalDate date195, @Nullable LocalDate date196, @Nullable LocalDate date197,
    @Nullable LocalDate date198, @Nullable LocalDate date199, @Nullable LocalDate date200, @Nullable LocalDate date201, @Nullable LocalDate date202, @Nullable LocalDate date203,
    @Nullable LocalDate date204, @Nullable LocalDate date205, @Nullable LocalDate date206, @Nullable LocalDate date207, @Nullable LocalDate date208, @Nullable LocalDate date209,
    @Nullable LocalDate date210, @Nullable LocalDate date211, @Nullable LocalDate date212, @Nullable LocalDate date213, @Nullable LocalDate date214, @Nullable LocalDate date215,
    @Nullable LocalDate date216, @Nullable LocalDate date217, @Nullable LocalDate date218, @Nullable LocalDate date219, @Nullable LocalDate date220, @Nullable LocalDate date221,
    @Nullable LocalDate date222, @Nullable LocalDate date223, @Nullable LocalDate date224, @Nullable LocalDate date225, @Nullable LocalDate date226, @Nullable LocalDate date227,
    @Nullable LocalDate date228, @Nullable LocalDate date229, @Nullable LocalDate date230, @Nullable LocalDate date231, @Nullable LocalDate date232, @Nullable LocalDate date233,
    @Nullable LocalDate date234, @Nullable LocalDate date235, @Nullable LocalDate date236, @Nullable LocalDate date237, @Nullable LocalDate date238, @Nullable LocalDate date239,
    @Nullable LocalDate date240, @Nullable LocalDate date241, @Nullable LocalDate date242, @Nullable LocalDate date243, @Nullable LocalDate date244, @Nullable LocalDate date245,
    @Nullable LocalDate date246, @Nullable LocalDate date247, @Nullable LocalDate date248, @Nullable LocalDate date249, @Nullable LocalDate date250, @Nullable LocalDate date251,
    @Nullable LocalDate date252) {}
