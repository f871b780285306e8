include <rounds.scad>
teeth = 24;
module_ = 2;
width = 16;
bore = 12;
pressure = 20;
pitch = teeth * module_ / 2;
base = pitch * cos(pressure);
tip = pitch + module_;
root = pitch - 1.25 * module_;
// The involute function, in degrees.
function inv(a) = tan(a) * 180 / PI - a;
half = 90 / teeth + inv(pressure);
flank = [for (i = [0:10]) let (r = base + (tip - base) * i / 10) [r, half - inv(acos(min(1, base / r)))]];
side = concat([[root, half]], flank);
function polar(r, a) = [r * cos(a), r * sin(a)];
points = [for (t = [0:teeth - 1]) let (c = 360 * t / teeth) each concat(
  [for (p = side) polar(p[0], c - p[1])],
  [for (i = [len(side) - 1:-1:0]) polar(side[i][0], c + side[i][1])])];

difference() {
  union() {
    linear_extrude(width) polygon(points);
    translate([0, 0, (width + 12) / 2]) rod(11, width + 12);
  }
  rod(bore / 2, 80);
  translate([0, (bore / 2 + 1.8) / 2, 0]) cube([4, bore / 2 + 1.8, 80], center = true);
  for (i = [0:5]) rotate([0, 0, 60 * i]) translate([15.5, 0, 0]) rod(3, 60);
}
