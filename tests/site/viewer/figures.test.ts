import { expect, test } from 'vitest'
import type { BomLine } from '#design'
import { wordsOf } from '../../../docs-site/text/words.ts'
import { coloursOf } from '../../../docs-site/viewer/colouring.ts'
import { describeLook, describeModel } from '../../../docs-site/viewer/describe.ts'
import { areaText, extentText, figureText, readingText } from '../../../docs-site/viewer/figures.ts'
import { firstLook } from '../../../docs-site/viewer/look.ts'

const mm = { words: wordsOf('en'), unit: 'mm' } as const
const inches = { words: wordsOf('en'), unit: 'in' } as const
const french = { words: wordsOf('fr'), unit: 'mm' } as const
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('a diameter reads in mm, in inches, and with a French comma; what is near says so', () => {
  const bore = { name: 'diameter', value: 25.4, exact: true } as const
  expect(plain(figureText(mm, bore))).toBe('⌀ 25.4 mm')
  expect(plain(figureText(inches, bore))).toBe('⌀ 1 in')
  expect(plain(figureText(french, bore))).toBe('⌀ 25,4 mm')
  expect(plain(figureText(mm, { name: 'length', value: 12.3456, exact: false }))).toBe('≈ 12.35 mm')
  expect(plain(readingText(french, [{ name: 'axes', value: 95, exact: true }]))).toBe('Entraxe 95 mm, exact')
  expect(plain(readingText(mm, [{ name: 'angle', value: 30, exact: false }]))).toBe('Angle 30°, about')
})

test('areas and boxes follow the unit', () => {
  expect(plain(areaText(inches, 645.16))).toBe('1 in²')
  expect(plain(areaText(mm, 1234.4))).toBe('1,234 mm²')
  const box = {
    min: [0, 0, 0] as [number, number, number],
    max: [50.8, 25.4, 12.7] as [number, number, number],
  }
  expect(plain(extentText(inches, box))).toBe('2 × 1 × 0.5 in')
  expect(plain(extentText(mm, box))).toBe('50.8 × 25.4 × 12.7 mm')
})

const line = (part: string, quantity: number, process: BomLine['process'], material: string): BomLine => ({
  position: 1,
  quantity,
  part,
  title: { en: part, fr: part },
  designation: { en: part, fr: part },
  material: { en: material, fr: material },
  process,
  make: process !== 'buy',
  mass: 1,
  wears: false,
  files: [],
  fits: [],
  notes: [],
})
const bom = [
  line('base', 1, 'mill', 'S235JR'),
  line('cap', 1, 'mill', 'EN AW-6082'),
  line('screw', 4, 'buy', '8.8'),
  line('washer', 4, 'buy', 'S235JR'),
]

test('parts of one process share its colour, parts of one material theirs', () => {
  const byProcess = coloursOf(bom, 'process')
  expect(byProcess.colours.get('base')).toEqual(byProcess.colours.get('cap'))
  expect(byProcess.legend.map(entry => 'process' in entry && entry.process)).toEqual(['mill', 'buy'])
  const byMaterial = coloursOf(bom, 'material')
  expect(byMaterial.colours.get('base')).toEqual(byMaterial.colours.get('washer'))
  expect(byMaterial.colours.get('base')).not.toEqual(byMaterial.colours.get('cap'))
  expect(byMaterial.legend.length).toBe(3)
})

test('the words of a view count different parts and pieces, and tell what is done to it', () => {
  const box = { min: [0, 0, 0] as [number, number, number], max: [80, 40, 20] as [number, number, number] }
  expect(plain(describeModel(bom, box, mm))).toBe(
    '4 different parts, 10 pieces, overall 80 × 40 × 20 mm. 1 × base, 1 × cap, 4 × screw, 4 × washer.',
  )
  const section = { axis: 'x', at: 12.5, flipped: false, boughtWhole: false } as const
  expect(plain(describeLook({ ...firstLook, section, explode: 0.5, hidden: ['cap'] }, bom, french))).toBe(
    'Coupe à x = 12,5 mm. Éclaté à 50 %. Masqué : cap.',
  )
})
