include <rounds.scad>
w = 120;
d = 80;
h = 40;
wall = 2.5;
r = 8;
module rounded(x, y, z, r) {
  hull() for (i = [-1, 1], j = [-1, 1], k = [-1, 1])
    translate([i * (x / 2 - r), j * (y / 2 - r), k * (z / 2 - r)]) ball(r);
}
module half() { translate([0, 0, -h / 2]) cube([w + 10, d + 10, h], center = true); }
module outer() { rounded(w, d, 2 * h, r); }
module posts(r, height, z) {
  for (x = [-1, 1], y = [-1, 1]) translate([x * (w / 2 - 9), y * (d / 2 - 9), z]) rod(r, height);
}

difference() {
  union() {
    intersection() {
      difference() {
        outer();
        rounded(w - 2 * wall, d - 2 * wall, 2 * (h - wall), r - wall);
      }
      half();
    }
    intersection() {
      posts(4, h - 4, -h / 2);
      outer();
      half();
    }
    posts(5, 3, -h - 0.5);
  }
  posts(1.5, 20, -10);
  for (i = [0:7]) translate([-35 + 10 * i, 0, -h]) cube([3, 20, 20], center = true);
  translate([w / 2, 0, -h / 2]) rotate([0, 90, 0]) rod(6.5, 20);
}
