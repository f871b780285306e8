import { type Alternative, defineDesign, misfitsOf } from '#design'
import { bentBracket } from './bent.ts'
import { checksOf } from './checks.ts'
import { fastened } from './fasteners.ts'
import { layoutOf } from './layout.ts'
import { loadPath } from './load-path.ts'
import { notesOf } from './notes.ts'
import { type BracketValues, parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'
import { weldedBracket } from './welded.ts'

/** An angle bracket, bent, bent with gusset ears, or welded of plates that plug together. */
export default defineDesign({
  parameters,
  presets: {
    'Console 80 × 80, M8': {
      label: { en: 'Console 80 × 80, M8', fr: 'Console 80 × 80, M8' },
      values: {},
    },
    'Profile 40 corner, M8': {
      label: { en: 'Corner of profiles 40 × 40, M8', fr: 'Angle de profilés 40 × 40, M8' },
      values: {
        construction: 'ears',
        width: 40,
        fixedLength: 40,
        carryingLength: 40,
        thickness: '3',
        gussetHeight: 40,
        fixedColumns: 1,
        carryingColumns: 1,
        fixedFirst: 25,
        carryingFirst: 25,
        fixedFixing: 'slot-nuts',
        carryingFixing: 'slot-nuts',
        fixedProfile: '40 I8',
        carryingProfile: '40 I8',
        fixedWall: 4,
        carryingWall: 4,
        force: 400,
        lever: 40,
      },
    },
    'Profile 30 angle, M6': {
      label: { en: 'Angle for profiles 30 × 30, M6', fr: 'Équerre pour profilés 30 × 30, M6' },
      values: {
        construction: 'bent',
        width: 30,
        fixedLength: 35,
        carryingLength: 65,
        thickness: '4',
        fixedScrew: 'M6',
        fixedColumns: 1,
        fixedFirst: 23,
        fixedFixing: 'slot-nuts',
        fixedProfile: '30 I6',
        fixedWall: 3,
        carryingScrew: 'M6',
        carryingColumns: 1,
        carryingRows: 2,
        carryingAlong: 25,
        carryingFirst: 25,
        carryingFixing: 'slot-nuts',
        carryingProfile: '30 I6',
        carryingWall: 3,
        force: 100,
        lever: 40,
      },
    },
    'Motor bracket NEMA 23': {
      label: { en: 'Motor bracket NEMA 23', fr: 'Équerre moteur NEMA 23' },
      values: {
        construction: 'ears',
        width: 90,
        fixedLength: 70,
        carryingLength: 75,
        thickness: '3',
        gussetHeight: 60,
        fixedScrew: 'M6',
        fixedAcross: 50,
        fixedFirst: 45,
        slot: 20,
        carryingScrew: 'M5',
        carryingAcross: 47.14,
        carryingRows: 2,
        carryingAlong: 47.14,
        carryingFirst: 19,
        centreHole: 38.5,
        carryingFixing: 'nuts',
        carryingWall: 5,
        force: 40,
        lever: 43,
        sideForce: 80,
      },
    },
    'Shelf console 250 × 200': {
      label: { en: 'Shelf console 250 × 200', fr: 'Console d’étagère 250 × 200' },
      values: {
        width: 50,
        fixedLength: 200,
        carryingLength: 250,
        thickness: '4',
        gussets: '2',
        gussetHeight: 220,
        gussetLength: 170,
        fixedScrew: 'M10',
        fixedColumns: 1,
        fixedRows: 2,
        fixedAlong: 130,
        fixedFirst: 40,
        carryingScrew: 'M6',
        carryingColumns: 1,
        carryingRows: 2,
        carryingAlong: 150,
        carryingFirst: 60,
        carryingFixing: 'nuts',
        carryingWall: 20,
        force: 1500,
        lever: 150,
      },
    },
  },
  loadPath,
  validate: faultsOf,
  build(p) {
    const l = layoutOf(p)
    const bracket = p.construction === 'welded' ? weldedBracket(p, l) : bentBracket(p, l)
    const step = Math.max(...bracket.map(placed => placed.step))
    return {
      placements: [...bracket, ...fastened(l.fixed, l, step + 1), ...fastened(l.carrying, l, step + 2)],
      checks: checksOf(p, l),
      notes: notesOf(l),
      alternatives: p.fixedFixing === 'slot-nuts' && p.carryingFixing === 'slot-nuts' ? angleBrackets(p) : [],
    }
  },
})

/** It joins two profiles of one size. */
function angleBrackets({ fixedProfile, carryingProfile }: BracketValues): Alternative[] {
  if (fixedProfile === 'other') return []
  const [there, here] = [fixedProfile, carryingProfile].map(profile => Number.parseInt(profile, 10))
  return [
    {
      misfits: misfitsOf([{ name: parameters.carryingProfile.label, here: here || carryingProfile, there }]),
      designation: `${there} × ${there}`,
      name: {
        en: 'die-cast angle bracket of the profile’s maker',
        fr: 'équerre moulée du fabricant de profilés',
      },
      note: {
        en: 'Sold with its slot nuts and screws; cheaper and stiffer than a bent one in the corner of two profiles of one size.',
        fr: 'Vendue avec écrous de rainure et vis ; moins chère et plus raide qu’une équerre pliée, à l’angle de deux profilés de même taille.',
      },
    },
  ]
}
