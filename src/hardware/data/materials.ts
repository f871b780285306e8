import type { Material } from '#design'

/** A material as a row: id, names, designation, kg/m³, MPa, GPa. */
type Row = readonly [
  id: string,
  en: string,
  fr: string,
  designation: string,
  density: number,
  yieldStrength: number,
  modulus: number,
]

// biome-ignore format: one row per material
const rows = {
  S235JR: ['s235jr', 'structural steel S235JR', 'acier de construction S235JR', 'S235JR (1.0038), EN 10025-2', 7850, 235, 210],
  S235JRH: ['s235jrh', 'structural steel S235JRH, hollow section', 'acier de construction S235JRH, profil creux', 'S235JRH (1.0039), EN 10210-1', 7850, 235, 210],
  S355J2: ['s355j2', 'structural steel S355J2', 'acier de construction S355J2', 'S355J2 (1.0577), EN 10025-2', 7850, 355, 210],
  C45N: ['c45-n', 'carbon steel C45+N', 'acier C45 normalisé', 'C45+N (1.0503), EN ISO 683-1', 7850, 305, 210],
  X5CrNi1810: ['x5crni18-10', 'stainless steel 304', 'acier inoxydable 304', 'X5CrNi18-10 (1.4301), EN 10088-2', 7900, 210, 200],
  EN_AW_6060_T66: ['en-aw-6060-t66', 'aluminium 6060 T66', 'aluminium 6060 T66', 'EN AW-6060 T66 (3.3206), EN 755-2', 2700, 160, 70],
  EN_AW_5754: ['en-aw-5754-h111', 'aluminium sheet 5754 H111', 'tôle aluminium 5754 H111', 'EN AW-5754 H111 (3.3535), EN 485-2', 2670, 80, 70],
  EN_AW_6082_T6: ['en-aw-6082-t6', 'aluminium 6082 T6', 'aluminium 6082 T6', 'EN AW-6082 T6 (3.2315), EN 755-2', 2700, 250, 70],
  CuSn8P: ['cusn8p', 'bronze CuSn8P', 'bronze CuSn8P', 'CuSn8P R450 (CW459K), EN 12163', 8800, 280, 115],
  POM_C: ['pom-c', 'acetal copolymer POM-C', 'acétal copolymère POM-C', 'POM-C', 1410, 65, 2.8],
  PA6: ['pa6', 'polyamide PA6, dry', 'polyamide PA6 sec', 'PA6', 1140, 75, 2.9],
  PLA: ['pla', 'PLA, printed', 'PLA imprimé', 'PLA', 1240, 50, 3.3],
  PETG: ['petg', 'PETG, printed', 'PETG imprimé', 'PETG', 1270, 45, 2.1],
  ABS: ['abs', 'ABS, printed', 'ABS imprimé', 'ABS', 1050, 35, 2.1],
  TPU_95A: ['tpu-95a', 'TPU 95 Shore A, printed', 'TPU 95 Shore A imprimé', 'TPU, 95 Shore A', 1220, 12, 0.024],
  HDPE: ['hdpe', 'polyethylene HDPE', 'polyéthylène PEHD', 'PE-HD', 955, 25, 0.9],
} satisfies Record<string, Row>

const material = ([id, en, fr, designation, density, yieldStrength, modulus]: Row): Material => ({
  id,
  name: { en, fr },
  designation,
  density,
  yield: yieldStrength,
  youngsModulus: modulus * 1000,
})

/**
 * Materials that parts are made of.
 *
 * `yield` holds for: S235JR, S235JRH, S355J2 up to 16 mm thick (10 MPa less up to 40 mm); C45+N 16 to 100 mm; 304 hot-rolled
 * plate; CuSn8P drawn bar R450; 6060 wall up to 3 mm; 6082 extruded, wall up to 5 mm; 5754 sheet. Printed plastics:
 * along the layers; across them take half, and less under lasting load or above 45 °C (PLA). TPU: least strength across
 * the layers, it does not yield.
 * Sources: EN 10025-2, EN 10210-1, EN ISO 683-1, EN 10088-2, EN 485-2, EN 755-2 as reprinted by tribology-abc.com, FreeCAD's material
 * cards (their density of 304 put right), btimetals.com and metalcenter.dk; CuSn8P from bronze.ch; plastics from
 * makeitfrom.com, MatWeb and additive.tools; modulus of TPU the least of four printed ones in Haid et al.,
 * Characterisation of thermoplastic polyurethane for additive manufacturing, 2022.
 */
export const materials = Object.fromEntries(
  Object.entries(rows).map(([key, row]) => [key, material(row)]),
  // fromEntries forgets the keys; they are those of `rows`.
) as { readonly [K in keyof typeof rows]: Material }
