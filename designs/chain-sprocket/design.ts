import { type Assembly, barFor, defineDesign, flatPart, part, place, say, stockOf, type Text } from '#design'
import { chainCentreDistance, chainLinks, chainSpeed } from '#engineering'
import { fit, hubFits, hubFixings, hubNotes, hubThroughHoles, motorsKey, overPins } from '#hardware'
import { bevel, discSection, hubbedWheel } from './body.ts'
import { loadPath } from './load-path.ts'
import { sprocketChecks } from './loads.ts'
import { parameters, presets, type SprocketValues } from './parameters.ts'
import { sprocketFaults } from './rules.ts'
import { type Sizes, sizesOf } from './sizes.ts'
import { toothForm } from './teeth.ts'

const round = (value: number, digits = 2) => Number(value.toFixed(digits))

/** A chain wheel for simplex roller chain: turned with its hub, or a laser-cut disc. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: sprocketFaults,
  build(v): Assembly {
    const s = sizesOf(v)
    return {
      placements: [place(s.hub ? wheel(v, s) : disc(v, s)), ...(s.hub ? hubFixings(s.hub) : [])],
      checks: sprocketChecks(v, s),
      notes: notes(v, s),
      alternatives: [
        {
          designation: `${v.chain}-1 z ${v.teeth}`,
          name: {
            en: 'stock chain wheel ISO 606, simplex',
            fr: 'pignon à chaîne ISO 606 du commerce, simple',
          },
          note: {
            en: 'With pilot bore to bore and broach, or for a taper bush; as a plain disc without hub too. Hardened teeth are a stock option.',
            fr: 'Préalésé, à aléser et brocher, ou pour moyeu amovible ; existe aussi en disque sans moyeu. Denture trempée en option.',
          },
        },
      ],
    }
  },
})

const title = (v: SprocketValues): Text => ({
  en: `Chain wheel ${v.chain}-1, ${v.teeth} teeth`,
  fr: `Pignon à chaîne ${v.chain}-1, ${v.teeth} dents`,
})

function wheel(v: SprocketValues, s: Sizes) {
  const { hub, face } = s
  if (!hub) throw new Error('a disc has no hub')
  const { tip } = toothForm(v.chain, v.teeth)
  return part({
    name: 'sprocket',
    title: title(v),
    process: 'turn',
    operations: { en: 'turning and tooth cutting', fr: 'tournage + taillage' },
    material: s.material,
    solid: hubbedWheel(v, s, hub),
    throughHoles: hubThroughHoles(hub),
    stock: barFor(2 * tip, hub.total),
    fits: [...hubFits(hub), fit({ en: 'tooth width bf1', fr: 'largeur de denture bf1' }, face, 'h14')],
    wears: true,
    notes: [
      ...toothNotes(v, s),
      {
        en: 'Turn bore, hub and blank in one clamping; run-out of the root circle to the bore at most 0.0008 df + 0.08 mm. Cut the teeth, break their edges, harden them for speed or dirt.',
        fr: 'Tourner alésage, moyeu et ébauche en une seule prise ; battement du cercle de pied par rapport à l’alésage : 0,0008 df + 0,08 mm au plus. Tailler, casser les arêtes ; tremper la denture si vitesse ou saleté.',
      },
      ...hubNotes(hub),
    ],
  })
}

function disc(v: SprocketValues, s: Sizes) {
  const { tip } = toothForm(v.chain, v.teeth)
  const { axial, radial } = bevel(s.chain.pitch)
  const side = Math.ceil(2 * tip + 10)
  return flatPart({
    name: 'sprocket',
    title: title(v),
    process: 'laser',
    material: s.material,
    profile: discSection(v),
    thickness: s.face,
    kerf: v.kerf,
    throughHoles: 1 + v.bolts,
    stock: stockOf('sheet', s.face, side, side),
    fits: [fit({ en: 'bore', fr: 'alésage' }, v.bore, v.bolts ? 'H9' : 'H7')],
    wears: true,
    notes: [
      ...toothNotes(v, s),
      say(
        n =>
          `Sheet of ${n(s.face)} mm: the thickest usual one under bf1 = ${n(round(s.form.toothWidth))} mm. After cutting, grind the tooth tips on both sides to a bevel of about ${n(round(axial, 1))} × ${n(round(radial, 1))} mm (turn it on a mandrel), finish the bore and deburr.`,
        n =>
          `Tôle de ${n(s.face)} mm : la plus épaisse usuelle sous bf1 = ${n(round(s.form.toothWidth))} mm. Après découpe, chanfreiner les sommets des deux côtés sur ${n(round(axial, 1))} × ${n(round(radial, 1))} mm environ (au tour sur mandrin), finir l’alésage et ébavurer.`,
      ),
    ],
  })
}

function toothNotes(v: SprocketValues, { form, chain }: Sizes): Text[] {
  return [
    say(
      n =>
        `ISO 606 ${v.chain}: z = ${v.teeth}, p = ${n(chain.pitch)}; d = ${n(round(form.pitchDiameter))}, df = ${n(round(form.rootDiameter))}, da = ${n(round(2 * toothForm(v.chain, v.teeth).tip))} mm; over two pins of ${n(chain.rollerDiameter)} mm ${n(round(overPins(v.chain, v.teeth)))} mm`,
      n =>
        `ISO 606 ${v.chain} : z = ${v.teeth}, p = ${n(chain.pitch)} ; d = ${n(round(form.pitchDiameter))}, df = ${n(round(form.rootDiameter))}, da = ${n(round(2 * toothForm(v.chain, v.teeth).tip))} mm ; sur deux piges de ${n(chain.rollerDiameter)} mm ${n(round(overPins(v.chain, v.teeth)))} mm`,
    ),
  ]
}

function notes(v: SprocketValues, { chain, hub }: Sizes): Text[] {
  const drive = { teeth: [v.teeth, v.otherTeeth] as const, pitch: chain.pitch }
  const links = chainLinks(drive, v.centreDistance)
  const centre = chainCentreDistance(drive, links)
  const speed = chainSpeed(v.teeth, chain.pitch, v.speed)
  return [
    say(
      n =>
        `Chain ISO 606 - ${v.chain}-1 × ${links} links, bought, with its connecting link: taut at a centre distance of ${n(round(centre))} mm. Chain speed ${n(round(speed))} m/s.`,
      n =>
        `Chaîne ISO 606 - ${v.chain}-1 × ${links} maillons, à acheter avec son attache : tendue à un entraxe de ${n(round(centre))} mm. Vitesse de chaîne ${n(round(speed))} m/s.`,
    ),
    ...(v.form === 'disc'
      ? [
          {
            en: 'The hub and the bolts that hold the disc are the user’s; the bolts carry the torque by friction. No check covers them.',
            fr: 'Le moyeu et les vis qui portent le disque sont à prévoir ; les vis transmettent le couple par adhérence. Aucune vérification ne les couvre.',
          },
        ]
      : v.fixing === 'keyway'
        ? []
        : [
            {
              en: 'The torque that set screws hold, or a plain bore that is welded or shrunk on, is not checked: use a keyway for power.',
              fr: 'Le couple transmis par les vis de pression, ou par un alésage lisse soudé ou fretté, n’est pas vérifié : rainure pour la puissance.',
            },
          ]),
    ...(hub ? motorsKey(hub) : []),
  ]
}
