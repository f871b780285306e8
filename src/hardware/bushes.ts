import { type BoughtPart, boughtPart } from '#design'
import { bronzeDensity, steelDensity } from './densities.ts'
import { bronzeBushDimensions, wrappedBushDimensions } from './dimensions.ts'
import { expectLength } from './lengths.ts'
import { type TurnedPoint, turned, turnedVolume } from './turned.ts'

/**
 * Wrapped bush ISO 3547 of steel, bronze and PTFE for a shaft diameter, of a listed width, in mm: as it sits in its
 * housing (H7), along z from 0 up to its width, the edge that enters first at z = 0. Needs no grease; never ream it.
 * Throws an Error listing the bores or widths that exist.
 */
export function wrappedBush(bore: number, width: number): BoughtPart {
  const { outsideDiameter, wall, widths } = wrappedBushDimensions(bore)
  expectLength(`ISO 3547 bush ${bore} × ${outsideDiameter}`, widths, width)
  const profile = tube(bore, outsideDiameter, width, wall / 2)
  return boughtPart({
    name: `iso-3547-${bore}x${outsideDiameter}x${width}`,
    title: { en: 'Wrapped bush, PTFE lined', fr: 'Bague roulée, revêtement PTFE (coussinet)' },
    designation: `ISO 3547 - ${bore} × ${outsideDiameter} × ${width}`,
    material: { en: 'steel, bronze and PTFE', fr: 'acier, bronze et PTFE' },
    mass: steelDensity * turnedVolume(profile),
    solid: turned(profile),
    wears: true,
  })
}

/** Solid bronze bush ISO 4379 form C for a shaft diameter in mm, drawn as `wrappedBush`. Throws an Error listing the bores. */
export function bronzeBush(bore: number): BoughtPart {
  const { outsideDiameter, width } = bronzeBushDimensions(bore)
  const profile = tube(bore, outsideDiameter, width, (outsideDiameter - bore) / 8)
  return boughtPart({
    name: `iso-4379-c${bore}x${outsideDiameter}x${width}`,
    title: { en: 'Bronze bush', fr: 'Bague en bronze (coussinet)' },
    designation: `ISO 4379 - C${bore} × ${outsideDiameter} × ${width} - CuSn8P`,
    material: { en: 'bronze CuSn8P', fr: 'bronze CuSn8P' },
    mass: bronzeDensity * turnedVolume(profile),
    solid: turned(profile),
    wears: true,
  })
}

/** A tube whose outside tapers by 15° over `lead` mm at z = 0, to enter its housing. */
function tube(bore: number, outsideDiameter: number, width: number, lead: number): TurnedPoint[] {
  return [
    [bore / 2, 0],
    [outsideDiameter / 2 - lead * Math.tan(Math.PI / 12), 0],
    [outsideDiameter / 2, lead],
    [outsideDiameter / 2, width],
    [bore / 2, width],
  ]
}
