import {
  ballBearingChecks,
  boltClampCheck,
  boltTensions,
  type Check,
  looseBoltCheck,
  selfLockingCheck,
  shaftStressCheck,
} from '#engineering'
import { boltOf, materials, thread } from '#hardware'
import type { TensionerValues } from './parameters.ts'
import type { Sizes } from './parts.ts'

type Named = Pick<Check, 'id' | 'title'>

/** The adjusting rod as a screw that pulls, greased, its nut turning on a washer. */
export const adjustment = (v: TensionerValues, { washer, hole }: Sizes) => {
  const { pitchDiameter, pitch } = thread(v.screw)
  const collar = { diameter: (washer.outsideDiameter + hole) / 2, friction: 0.15 }
  return { pitchDiameter, lead: pitch, flankAngle: 60, friction: 0.1, collar }
}

/** The checks of a tensioner under its force, which pulls along x in the middle of the belt. */
export function checksOf(v: TensionerValues, s: Sizes): Check[] {
  const { load } = v
  const [x, y] = [s.spacing / 2, s.row]
  const clamps = [
    [-x, -y],
    [-x, y],
    [x, -y],
    [x, y],
  ] as const
  const tension = Math.max(...boltTensions(clamps, { moment: [0, (load * s.lever) / 1000] }))
  const named = (check: Check, name: Named): Check => ({ ...check, ...name })
  return [
    named(boltClampCheck(boltOf(v.screw), { shear: load / 4, tension }), {
      id: 'carrier-clamp',
      title: {
        en: 'Clamp force needed per clamping screw, without the rod',
        fr: 'Effort nécessaire par vis de serrage, sans la tige',
      },
    }),
    named(
      // The block tips over its inner edge.
      boltClampCheck(boltOf(v.screw), {
        shear: load / 2,
        tension: ((load / 2) * (s.carrierThickness / 2)) / (s.blockLength / 2),
      }),
      {
        id: 'abutment-clamp',
        title: { en: 'Clamp force needed per abutment screw', fr: 'Effort nécessaire par vis de butée' },
      },
    ),
    mountingClamp(v, s),
    named(looseBoltCheck(boltOf(v.screw), { shear: 0, tension: load }), {
      id: 'rod-strength',
      title: { en: 'Tension in the adjusting rod', fr: 'Traction dans la tige de réglage' },
    }),
    selfLockingCheck(adjustment(v, s)),
    ...(s.isIdler ? idlerChecks(v, s) : [axleClamp(v.axleScrew, load, 0)]),
  ]
}

/** The screws of the base hold the force by friction on the machine, and its lever down to there. */
function mountingClamp({ load, mountingScrew }: TensionerValues, s: Sizes): Check {
  const { from, to, row } = s.mounting
  const corners = [from, to].flatMap(x => [[x, -row] as const, [x, row] as const])
  const moment = (load * (s.lever + s.baseThickness)) / 1000
  const tension = Math.max(...boltTensions(corners, { moment: [0, moment] }))
  return {
    ...boltClampCheck(boltOf(mountingScrew), { shear: load / 4, tension }),
    id: 'mounting-clamp',
    title: {
      en: 'Clamp force needed per mounting screw of class 8.8',
      fr: 'Effort nécessaire par vis de fixation de classe 8.8',
    },
  }
}

const axleClamp = (screw: string, shear: number, tension: number): Check => ({
  ...boltClampCheck(boltOf(screw), { shear, tension }),
  id: 'axle-clamp',
  title: { en: 'Clamp force needed on the axle’s screw', fr: 'Effort nécessaire sur la vis d’axe' },
})

function idlerChecks(v: TensionerValues, { idler }: Sizes): Check[] {
  const { load } = v
  const { bearing, footHeight, length, foot } = idler
  return [
    // The foot tips over its rim.
    axleClamp(v.screw, load, (load * (footHeight + length / 2)) / (foot / 2)),
    shaftStressCheck(
      { diameter: bearing.bore },
      { moment: (load * length) / 2000, torque: 0 },
      { yieldStrength: materials.C45N.yield },
    ),
    ...ballBearingChecks(bearing, {
      radial: load / 2,
      axial: 0,
      speed: v.speed,
      requiredHours: v.wantedLife,
      closure: '2RS',
    }),
  ]
}
