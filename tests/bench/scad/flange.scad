include <rounds.scad>
difference() {
  union() {
    rod(90, 18);
    translate([0, 0, 29]) cone(55, 42, 40);
    translate([0, 0, -10]) rod(51, 3);
  }
  rod(30, 200);
  for (i = [0:11]) rotate([0, 0, 30 * i]) translate([72.5, 0, 0]) {
    rod(7, 60);
    translate([0, 0, 9]) rod(12, 6);
  }
  translate([0, 0, 47.5]) cone(30, 34, 4);
}
