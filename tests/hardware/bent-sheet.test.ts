import { describe, expect, it } from 'vitest'
import { bentSheet, bentSheetFaults, bentSheetParameters } from '#hardware'

const values = { material: 'S235JR', thickness: '3', bendRadius: 0 } as const

describe('a sheet to bend', () => {
  it('takes the radius of the usual die: a sixth of its opening, at least what the material stands', () => {
    expect(bentSheet(values)).toMatchObject({ material: 's235jr', thickness: 3, radius: 3.8 })
    expect(bentSheet({ ...values, thickness: '2' }).radius).toBe(2)
    expect(bentSheet({ ...values, bendRadius: 5 }).radius).toBe(5)
  })

  it('is refused where it is not stocked or would crack, with the way out', () => {
    expect(bentSheetFaults(values)).toEqual([])
    expect(bentSheetFaults({ ...values, thickness: '1.5' })[0].message.en).toBe(
      'thickness: S235JR is not stocked in 1.5 mm; take 2 mm or another material',
    )
    expect(bentSheetFaults({ ...values, bendRadius: 2.5 })[0].message.fr).toMatch(
      /se fissure à 2,5 mm ; prendre au moins 3 mm, ou 0/,
    )
  })

  it('offers only the thicknesses that a design asks for', () => {
    expect(bentSheetParameters({ thickness: '2', least: 1, most: 3 }).thickness.options).toEqual([
      '1',
      '1.5',
      '2',
      '2.5',
      '3',
    ])
  })
})
