import {
  atMost,
  ballBearingChecks,
  bearingReactions,
  bearingSlopeCheck,
  type Check,
  circlipGrooveCheck,
  effectiveInterference,
  greatestShaftMoment,
  keyPressureCheck,
  pressFitHubCheck,
  pressFitTorqueCheck,
  pressSeatNotch,
  type RollerLoad,
  rollerDeflectionCheck,
  rollerStressCheck,
  roundSection,
  type ShaftLine,
  shaftFatigueCheck,
  shaftMoment,
  shaftSlope,
  shaftStressCheck,
} from '#engineering'
import { keyDimensions, limits, materials } from '#hardware'
import type { RollerValues } from './parameters.ts'
import { driveKey, driveOf, idlerOf, sizesOf } from './sizes.ts'
import { tubeMaterial } from './tube.ts'

/** Slope in radians that a deep-groove ball bearing bears: 7 minutes of arc, of the 2 to 10 that catalogues give. */
const bearableSlope = 0.002
const steel = materials.C45N
/** Tensile strength in MPa of C45+N from 16 to 100 mm (EN ISO 683-1). */
const tensileStrength = 580

/** Speed of the roller in min⁻¹. */
export const speedOf = (p: RollerValues): number => (60_000 * p.beltSpeed) / (Math.PI * sizesOf(p).diameter)

/** Deflection and bending of the tube between two supports at a distance from its middle. */
function tubeChecks(p: RollerValues, support: number): Check[] {
  const { diameter, wall } = sizesOf(p)
  const span = 2 * support
  const load: RollerLoad = { span, width: Math.min(p.loadWidth || p.tubeLength, span), force: p.load }
  const section = roundSection(diameter - 2 * p.crown, diameter - 2 * wall)
  return [
    rollerDeflectionCheck(load, { section, youngsModulus: tubeMaterial.youngsModulus }),
    rollerStressCheck(load, { section, yieldStrength: tubeMaterial.yield }),
  ]
}

function bearingChecks(p: RollerValues, radial: number): Check[] {
  return ballBearingChecks(sizesOf(p).bearing, {
    radial,
    axial: p.axialLoad,
    speed: speedOf(p),
    requiredHours: p.wantedLife,
    closure: '2RS',
  })
}

/** Yielding of the tube round what is pressed into it with p6 in H7. */
function seatCheck(p: RollerValues, length: number): Check {
  const { seatRadius, diameter } = sizesOf(p)
  const seat = 2 * seatRadius
  return pressFitHubCheck(
    { diameter: seat, outside: diameter - 2 * p.crown, length },
    {
      greatestInterference: limits(seat, 'p6').upper - limits(seat, 'H7').lower,
      yieldStrength: tubeMaterial.yield,
    },
  )
}

/** The checks of an idler whose load lies in the middle. */
export function idlerChecks(p: RollerValues): Check[] {
  const { bearing, frame } = sizesOf(p)
  const { bearingAt, groove, seatDepth, material } = idlerOf(p)
  const line = shaftLine(frame + p.frameWall / 2, bearingAt, p.load)
  const rigidity = steel.youngsModulus * roundSection(bearing.bore).secondMoment
  return [
    ...tubeChecks(p, bearingAt),
    ...bearingChecks(p, p.load / 2),
    shaftStressCheck(
      { diameter: groove.diameter },
      { moment: greatestShaftMoment(line) / 1000, torque: 0 },
      { yieldStrength: steel.yield },
    ),
    bearingSlopeCheck(shaftSlope(line, line.forces[0].at, rigidity), bearableSlope),
    // One circlip holds all of it: the bearings are loose on the axle.
    circlipGrooveCheck({
      diameter: bearing.bore,
      grooveDiameter: groove.diameter,
      yieldStrength: steel.yield,
      axial: p.axialLoad,
    }),
    p.housing === 'steel'
      ? seatCheck(p, seatDepth)
      : atMost({
          id: 'housing-pressure',
          title: {
            en: 'Pressure of the bearing in its housing',
            fr: 'Pression du roulement dans son boîtier',
          },
          value: p.load / 2 / (bearing.outsideDiameter * bearing.width),
          limit: material.yield / 10,
          unit: 'MPa',
          standard: {
            en: 'Mean pressure on the projected area; a tenth of the yield strength, workshop practice for plastics that creep',
            fr: 'Pression moyenne sur la surface projetée ; dixième de la limite élastique, règle d’atelier pour les plastiques qui fluent',
          },
          leavesOut: {
            en: 'Heat, shocks, the glue, and how well the layers of a print hold.',
            fr: 'Échauffement, chocs, tenue de la colle et adhérence des couches d’une impression.',
          },
        }),
  ]
}

/** A shaft on supports at a distance from its middle, half of a load on either side, and a pull beside them. */
const shaftLine = (
  support: number,
  at: number,
  load: number,
  pull?: { at: number; force: number },
): ShaftLine => ({
  span: 2 * support,
  forces: [
    { at: support - at, force: load / 2 },
    { at: support + at, force: load / 2 },
    ...(pull ? [{ at: support + pull.at, force: pull.force }] : []),
  ],
})

/** The checks of a drive roller, its load and the pull on its drive end both the same way, which is the worst. */
export function driveChecks(p: RollerValues): Check[] {
  const { bearing } = sizesOf(p)
  const { body, disc, discAt, bearingAt, pulleyAt } = driveOf(p)
  const line = shaftLine(bearingAt, discAt, p.load, { at: pulleyAt, force: p.pulleyPull })
  const rigidity = steel.youngsModulus * roundSection(body).secondMoment
  const slopes = [0, line.span].map(x => Math.abs(shaftSlope(line, x, rigidity)))
  const { width, height, shaftDepth } = keyDimensions(bearing.bore)
  const fatigue = (diameter: number, moment: number) =>
    shaftFatigueCheck(
      { diameter },
      pressSeatNotch(diameter, tensileStrength),
      { tensileStrength, yieldStrength: steel.yield },
      // A shaft without load would have no end of safety.
      { moment: Math.max(moment / 1000, 0.01), torque: p.torque, torqueAmplitude: p.torque / 2 },
    )
  return [
    ...tubeChecks(p, discAt),
    ...bearingChecks(p, Math.max(...bearingReactions(line).map(Math.abs))),
    {
      ...fatigue(bearing.bore, Math.abs(shaftMoment(line, line.span))),
      id: 'journal-fatigue',
      title: { en: 'Safety of the shaft in its bearing', fr: 'Sécurité de l’arbre dans son roulement' },
    },
    {
      ...fatigue(body, Math.max(...line.forces.map(({ at }) => Math.abs(shaftMoment(line, at))))),
      id: 'body-fatigue',
      title: { en: 'Safety of the shaft at its discs', fr: 'Sécurité de l’arbre au droit des disques' },
    },
    bearingSlopeCheck(Math.max(...slopes), bearableSlope),
    keyPressureCheck({
      torque: p.torque,
      shaftDiameter: bearing.bore,
      contactHeight: height - shaftDepth,
      contactLength: driveKey(p) - width,
      // The hub is the user's: cast or mild steel stands for it.
      lowestYield: materials.S235JR.yield,
    }),
    ...(p.discs === 'pressed' ? [seatCheck(p, disc), discSlip(p)] : []),
  ]
}

/** Torque held by one pressed disc, on the shaft, at the least interference of H7/s6 with both surfaces of Rz 4. */
function discSlip(p: RollerValues): Check {
  const { seatRadius } = sizesOf(p)
  const { body, disc } = driveOf(p)
  const least = limits(body, 's6').lower - limits(body, 'H7').upper
  return pressFitTorqueCheck(
    { diameter: body, outside: 2 * seatRadius, length: disc - 1.5 },
    { leastInterference: effectiveInterference(least, [4, 4]), torque: Math.max(p.torque, 0.01) },
  )
}
