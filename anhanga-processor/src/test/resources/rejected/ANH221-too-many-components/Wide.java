package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Wide(
    @Identity int id,
    String x0, String x1, String x2, String x3, String x4, String x5, String x6, String x7,
    String x8, String x9, String x10, String x11, String x12, String x13, String x14, String x15,
    String x16, String x17, String x18, String x19, String x20, String x21, String x22, String x23,
    String x24, String x25, String x26, String x27, String x28, String x29, String x30, String x31,
    String x32, String x33, String x34, String x35, String x36, String x37, String x38, String x39,
    String x40, String x41, String x42, String x43, String x44, String x45, String x46, String x47,
    String x48, String x49, String x50, String x51, String x52, String x53, String x54, String x55,
    String x56, String x57, String x58, String x59, String x60, String x61, String x62, String x63,
    String x64, String x65, String x66, String x67, String x68, String x69, String x70, String x71,
    String x72, String x73, String x74, String x75, String x76, String x77, String x78, String x79,
    String x80, String x81, String x82, String x83, String x84, String x85, String x86, String x87,
    String x88, String x89, String x90, String x91, String x92, String x93, String x94, String x95,
    String x96, String x97, String x98, String x99, String x100, String x101, String x102, String x103,
    String x104, String x105, String x106, String x107, String x108, String x109, String x110, String x111,
    String x112, String x113, String x114, String x115, String x116, String x117, String x118, String x119,
    String x120, String x121, String x122, String x123, String x124, String x125, String x126, String x127,
    String x128, String x129, String x130, String x131, String x132, String x133, String x134, String x135,
    String x136, String x137, String x138, String x139, String x140, String x141, String x142, String x143,
    String x144, String x145, String x146, String x147, String x148, String x149, String x150, String x151,
    String x152, String x153, String x154, String x155, String x156, String x157, String x158, String x159,
    String x160, String x161, String x162, String x163, String x164, String x165, String x166, String x167,
    String x168, String x169, String x170, String x171, String x172, String x173, String x174, String x175,
    String x176, String x177, String x178, String x179, String x180, String x181, String x182, String x183,
    String x184, String x185, String x186, String x187, String x188, String x189, String x190, String x191,
    String x192, String x193, String x194, String x195, String x196, String x197, String x198, String x199,
    String x200, String x201, String x202, String x203, String x204, String x205, String x206, String x207,
    String x208, String x209, String x210, String x211, String x212, String x213, String x214, String x215,
    String x216, String x217, String x218, String x219, String x220, String x221, String x222, String x223,
    String x224, String x225, String x226, String x227, String x228, String x229, String x230, String x231,
    String x232, String x233, String x234, String x235, String x236, String x237, String x238, String x239,
    String x240, String x241, String x242, String x243, String x244, String x245, String x246, String x247,
    String x248, String x249, String x250, String x251, String x252, String x253) {}
