include <rounds.scad>
leg = 80;
width = 60;
t = 6;
module gusset(y) {
  translate([0, y + 2.5, 0]) rotate([90, 0, 0]) linear_extrude(5)
    polygon([[t - 1, t - 1], [leg * 0.7, t - 1], [t - 1, leg * 0.7]]);
}
module slot() { linear_extrude(3 * t) hull() for (x = [-11, 11]) translate([x, 0]) disc(4.5); }

difference() {
  union() {
    translate([leg / 2, 0, t / 2]) cube([leg, width, t], center = true);
    translate([t / 2, 0, leg / 2]) cube([t, width, leg], center = true);
    for (y = [0, 2.5 - width / 2, width / 2 - 2.5]) gusset(y);
  }
  for (s = [-1, 1]) {
    translate([leg * 0.62, s * width * 0.28, -t]) slot();
    translate([-t, s * width * 0.28, leg * 0.62]) rotate([0, 90, 0]) slot();
  }
  translate([leg - 12, 0, 0]) {
    rod(2.75, 40);
    translate([0, 0, t - 1.49]) cone(2.75, 5.75, 3);
  }
}
