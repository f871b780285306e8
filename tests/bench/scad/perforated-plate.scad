include <rounds.scad>
linear_extrude(3) difference() {
  square([210, 210], center = true);
  for (i = [0:19], j = [0:19]) translate([(i - 9.5) * 10, (j - 9.5) * 10]) disc(3);
}
