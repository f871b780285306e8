import { expect, test } from 'vitest'
import { withJoinedCorners } from '../../src/kernel/exact/step-corners.ts'

/** Two solids with an edge each, as OpenCascade writes them: it breaks lines wherever they grow long. */
const text = (second: string, third: string) => `#1 = MANIFOLD_SOLID_BREP('',#2);
#21 = EDGE_CURVE('',#22,#24,#26,.T.);
#22 = VERTEX_POINT('',#23);
#23 = CARTESIAN_POINT('',(6.11120130667,-0.110361237125,10.173550952894)
  );
#24 = VERTEX_POINT('',#25);
#25 = CARTESIAN_POINT('',${second});
#31 = MANIFOLD_SOLID_BREP('',#32);
#41 = EDGE_CURVE('',#42,#42,#46,.T.);
#42 = VERTEX_POINT('',
  #43);
#43 = CARTESIAN_POINT('',
  ${third});
`
const here = '(6.11120130667,-0.110361237125,10.173550952894)'
const beside = '(6.11120130667,0.110361237125,10.173550952894)\n  '

test('corners at different points stay apart, wherever their lines break', () => {
  expect(withJoinedCorners(text(beside, beside))).toBe(text(beside, beside))
})

test('corners of one solid at one point become one, those of different solids do not', () => {
  const joined = withJoinedCorners(text(here, here))
  expect(joined).toContain("EDGE_CURVE('',#22,#22,#26,.T.)")
  expect(joined).toContain("EDGE_CURVE('',#42,#42,#46,.T.)")
})

test('the noise of trigonometry makes no second corner', () => {
  const noisy = '(6.11120130667,-0.110361237125,10.173550952893)'
  expect(withJoinedCorners(text(noisy, here))).toContain("EDGE_CURVE('',#22,#22,#26,.T.)")
})

test('a corner without a point is told', () => {
  expect(() => withJoinedCorners("#22 = VERTEX_POINT('',#23);")).toThrow(
    'a corner in the STEP text has no point',
  )
})
