include <rounds.scad>
bore = 47;
width = 24;
axis = 50;
module across(r, h) { translate([0, 0, axis]) rotate([90, 0, 0]) rod(r, h); }

difference() {
  union() {
    linear_extrude(16) hull() for (x = [-62, 62], y = [-12, 12]) translate([x, y]) disc(8);
    across(bore / 2 + 14, width + 8);
    translate([0, 0, axis / 2]) cube([bore + 28, width, axis], center = true);
    for (s = [-1, 1]) translate([s * (bore / 2 + 12), 0, 30]) cube([10, width - 6, 40], center = true);
  }
  across(bore / 2, width + 20);
  translate([0, 4, 0]) across(bore / 2 + 4, width);
  translate([0, 0, axis]) rotate([90, 0, 0]) difference() {
    rod(bore / 2 + 6, 1.75);
    rod(bore / 2 - 1, 3);
  }
  for (x = [-52, 52]) translate([x, 0, 0]) {
    rod(6.5, 60);
    translate([0, 0, 19]) rod(13, 10);
  }
  translate([0, 0, axis + bore / 2 + 14]) rod(3, 40);
}
