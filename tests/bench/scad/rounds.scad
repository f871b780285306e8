// Segments of a round of a radius, so that no chord is farther than 0.01 mm from it: as in the other languages.
function n(r) = max(12, 4 * ceil(180 / acos(1 - 0.01 / r) / 4));
module rod(r, h) { cylinder(h = h, r = r, center = true, $fn = n(r)); }
module cone(from, to, h) { cylinder(h = h, r1 = from, r2 = to, center = true, $fn = n(max(from, to))); }
module disc(r) { circle(r, $fn = n(r)); }
// A ball with a point on each pole, which OpenSCAD's own sphere lacks.
module ball(r) {
  rotate_extrude($fn = n(r)) intersection() {
    disc(r);
    translate([0, -r]) square([r, 2 * r]);
  }
}
