include <rounds.scad>
teeth = 40;
width = 7;
outer = teeth / PI - 0.254;
difference() {
  union() {
    linear_extrude(width) difference() {
      disc(outer);
      for (i = [0:teeth - 1]) rotate(360 / teeth * i) translate([outer - 0.2, 0]) rotate(-360 / teeth * i) disc(0.555);
    }
    translate([0, 0, -0.4]) cone(outer + 1.5, outer, 1);
    translate([0, 0, -1.2]) rod(outer + 1.5, 0.8);
    translate([0, 0, width + 0.4]) cone(outer, outer + 1.5, 1);
    translate([0, 0, width + 1.2]) rod(outer + 1.5, 0.8);
    translate([0, 0, width + 5.5]) rod(9, 8);
  }
  rod(4, 60);
  for (a = [0, 90]) translate([0, 0, width + 5.6]) rotate([0, 0, a]) rotate([90, 0, 0]) translate([0, 0, 15]) rod(1.5, 30);
}
