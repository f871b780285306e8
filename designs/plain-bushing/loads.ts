import type { Text } from '#design'
import {
  atLeast,
  atMost,
  type BushLimits,
  boreClosing,
  bushChecks,
  bushHoopStress,
  type Check,
  notRated,
  type PressFit,
  pressFitForce,
  pressFitHubCheck,
  pressFitPressure,
  pressFitTorque,
} from '#engineering'
import { limits, materials } from '#hardware'
import type { Bush } from './bush.ts'
import type { BushValues } from './parameters.ts'

/**
 * Limits of bush materials under scarce grease, the lowest of the books: tin bronze 8 to 15 MPa and 3 to 10 m/s (Analysis
 * and Design of Machine Elements, table 12.5), pv of leaded tin bronze 2.6 (Mott, table 16-1); thermoplastics dry 10 MPa,
 * pv 0.035 to 0.1 (The Tribology Handbook, Neale). No speed limit of POM was found: pv governs.
 */
const published: Partial<Record<BushValues['material'], Partial<BushLimits>>> = {
  CuSn8P: { pressure: 8, speed: 3, pv: 2.6 },
  POM_C: { pressure: 10, pv: 0.035 },
}

const poissonsRatio = { CuSn8P: 0.34, POM_C: 0.35, PETG: 0.37, S235JR: 0.3, EN_AW_6082_T6: 0.33 } as const

/** Friction of a bush in its housing, pressed in with oil; of a shaft that starts in a bush short of grease. */
const [seated, starting] = [0.1, 0.2]

/** The bush in its housing H7, as pressed: dimensions and elasticity, interference in mm. */
export function pressed(p: BushValues, b: Bush) {
  const fit: PressFit = {
    diameter: p.outsideDiameter,
    outside: p.housingDiameter,
    bore: p.bore,
    length: b.seatLength,
    hub: {
      youngsModulus: materials[p.housingMaterial].youngsModulus,
      poissonsRatio: poissonsRatio[p.housingMaterial],
    },
    shaft: { youngsModulus: b.material.youngsModulus, poissonsRatio: poissonsRatio[p.material] },
  }
  const [seat, bush] = [limits(p.outsideDiameter, 'H7'), limits(p.outsideDiameter, p.outsideClass)]
  const least = bush.lower - seat.upper
  const greatest = bush.upper - seat.lower
  const closing = boreClosing(fit, pressFitPressure(fit, (least + greatest) / 2))
  return { fit, least, greatest, closing }
}

/** Bore in mm once in place: lower and upper limit from its class, less the mean closing in when it is made before. */
export function boreInPlace(p: BushValues, b: Bush): { lower: number; upper: number } {
  const { lower, upper } = limits(p.bore, p.boreClass)
  const closed = p.boreClass === 'E6' ? pressed(p, b).closing : 0
  return { lower: p.bore + lower - closed, upper: p.bore + upper - closed }
}

/** Least and greatest clearance of the shaft in mm. */
export function clearance(p: BushValues, b: Bush): { least: number; greatest: number } {
  const bore = boreInPlace(p, b)
  const shaft = limits(p.bore, p.shaftClass)
  return { least: bore.lower - p.bore - shaft.upper, greatest: bore.upper - p.bore - shaft.lower }
}

/** The checks; where nothing is known of a limit and none was entered, it is not rated. */
export function checksOf(p: BushValues, b: Bush): Check[] {
  const { fit, least, greatest } = pressed(p, b)
  const bush = { bore: p.bore, length: p.length, load: p.radialLoad, speed: p.speed }
  const known = published[p.material]
  const entered = [p.pressureLimit, p.speedLimit, p.pvLimit]
  const [pressure, speed, pv] = [known?.pressure, known?.speed, known?.pv].map(
    (book, i) => entered[i] || book,
  )
  const running = bushChecks(bush, { pressure: pressure ?? 1, speed: speed ?? 1, pv: pv ?? 1 }).map(
    (check, i): Check => {
      if (entered[i]) return check
      if ([pressure, speed, pv][i] !== undefined) return { ...check, standard: ofBooks }
      const { id, title } = check
      return notRated({ id, title, why: noLimit, parameter: limitNames[i] })
    },
  )
  return [
    ...running,
    clearanceCheck(p, b),
    ...(b.isPrinted
      ? []
      : [
          holdCheck(p, fit, least),
          turnCheck(p, fit, least),
          bushStressCheck(b, fit, greatest),
          pressFitHubCheck(fit, {
            greatestInterference: greatest,
            yieldStrength: materials[p.housingMaterial].yield,
          }),
        ]),
  ]
}

const limitNames = ['pressureLimit', 'speedLimit', 'pvLimit'] as const

const noLimit: Text = {
  en: 'no figure was found for this material: enter the maker’s limit',
  fr: 'aucune valeur trouvée pour cette matière : saisir la limite du fabricant',
}

const ofBooks: Text = {
  en: 'Mean pressure on the projected area; limits of the books among the sources, short of grease',
  fr: 'Pression moyenne sur la surface projetée ; limites des ouvrages cités en sources, peu de graisse',
}

function clearanceCheck(p: BushValues, b: Bush): Check {
  return atLeast({
    id: 'clearance',
    title: { en: 'Least clearance of the shaft', fr: 'Jeu minimal de l’arbre' },
    // A clearance below nothing fails like none.
    value: Math.max(1e-6, clearance(p, b).least),
    limit: (p.material === 'CuSn8P' ? 0.0005 : 0.003) * p.bore,
    unit: 'mm',
    standard: {
      en: 'Workshop practice: 0.5 ‰ of the bore in bronze, 3 ‰ in plastics; closing in by Lamé, mean interference',
      fr: 'Règle d’atelier : 0,5 ‰ de l’alésage en bronze, 3 ‰ en plastique ; resserrement selon Lamé, serrage moyen',
    },
    leavesOut: {
      en: 'Scatter of the interference, warmth, swelling of plastics in water, a bent shaft.',
      fr: 'Dispersion du serrage, échauffement, gonflement des plastiques dans l’eau, arbre fléchi.',
    },
  })
}

const slips = {
  en: 'Flattening of the surfaces, heat, creep of plastics (they lose most of their grip in months).',
  fr: 'Lissage des surfaces, échauffement, fluage des plastiques (ils perdent presque tout leur serrage en quelques mois).',
}

function holdCheck(p: BushValues, fit: PressFit, least: number): Check {
  return atMost({
    id: 'press-fit-axial',
    title: { en: 'Axial load on the press fit', fr: 'Charge axiale sur l’emmanchement' },
    value: p.axialLoad,
    limit: pressFitForce(fit, pressFitPressure(fit, Math.max(1e-4, least)), seated) / 1.5,
    unit: 'N',
    standard: {
      en: 'DIN 7190-1 (elastic), least interference, friction 0.1, safety 1.5',
      fr: 'DIN 7190-1 (élastique), serrage minimal, frottement 0,1, sécurité 1,5',
    },
    leavesOut: slips,
  })
}

function turnCheck(p: BushValues, fit: PressFit, least: number): Check {
  return atMost({
    id: 'press-fit-turning',
    title: { en: 'Friction torque that turns the bush', fr: 'Couple de frottement sur la bague' },
    value: (starting * p.radialLoad * p.bore) / 2000,
    limit: pressFitTorque(fit, pressFitPressure(fit, Math.max(1e-4, least)), seated) / 1.5,
    unit: 'N·m',
    standard: {
      en: 'DIN 7190-1 (elastic), least interference; friction of the shaft 0.2, of the seat 0.1, safety 1.5',
      fr: 'DIN 7190-1 (élastique), serrage minimal ; frottement de l’arbre 0,2, du logement 0,1, sécurité 1,5',
    },
    leavesOut: slips,
  })
}

function bushStressCheck(b: Bush, fit: PressFit, greatest: number): Check {
  return atMost({
    id: 'bush-stress',
    title: { en: 'Stress in the bush pressed in', fr: 'Contrainte dans la bague emmanchée' },
    value: bushHoopStress(fit, pressFitPressure(fit, greatest)),
    limit: b.material.yield / 1.1,
    unit: 'MPa',
    standard: {
      en: 'Lamé, greatest interference, safety 1.1',
      fr: 'Lamé, serrage maximal, sécurité 1,1',
    },
    leavesOut: {
      en: 'Oil hole and grooves, pressing in askew.',
      fr: 'Trou et rainures de graissage, emmanchement de travers.',
    },
  })
}
