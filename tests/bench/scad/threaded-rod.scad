include <rounds.scad>
d = 16;
pitch = 2;
turns = 12;
root = d / 2 - 0.6134 * pitch;
length = turns * pitch;
steps = 64;
profile = [
  [root - 0.3, -pitch * 0.47],
  [d / 2, -pitch * 0.0625],
  [d / 2, pitch * 0.0625],
  [root - 0.3, pitch * 0.47],
];

module thread() {
  last = turns * steps;
  points = [for (i = [0:last], p = profile)
    [p[0] * cos(360 * i / steps), p[0] * sin(360 * i / steps), p[1] + pitch * i / steps]];
  sides = [for (i = [0:last - 1], k = [0:3]) let (a = 4 * i + k, b = 4 * i + (k + 1) % 4)
    each [[a, b, a + 4], [b, b + 4, a + 4]]];
  polyhedron(points, concat([[3, 2, 1, 0]], sides, [[for (k = [0:3]) 4 * last + k]]));
}

union() {
  translate([0, 0, length / 2]) rod(root, length + 8);
  intersection() {
    thread();
    translate([0, 0, length / 2]) rod(d, length);
  }
  intersection() {
    translate([0, 0, -8]) cylinder(h = 10, r = d * 0.866, center = true, $fn = 6);
    translate([0, 0, -9]) cone(d * 0.6, d * 0.866, 12);
  }
}
