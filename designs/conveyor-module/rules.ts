import { type Fault, refuse } from '#design'
import { layoutOf } from './layout.ts'
import { driveLoads } from './loads.ts'
import type { ModuleValues } from './parameters.ts'
import { reusedFaults } from './reused.ts'

/** Frequencies in Hz that an ordinary motor on an inverter runs at. */
const frequencies = { least: 10, most: 60 }

/** What keeps a conveyor from being built, each with what to change. */
export function faultsOf(p: ModuleValues): Fault[] {
  const { frequency } = driveLoads(p)
  const { inside, drive } = layoutOf(p)
  const faults: Fault[] = []
  const [slowest, fastest] = [frequencies.least, frequencies.most].map(
    hertz => (p.beltSpeed * hertz) / frequency,
  )
  if (frequency < frequencies.least - 1e-9 || frequency > frequencies.most + 1e-9)
    faults.push(
      refuse(
        ['beltSpeed', 'motorTeeth', 'rollerTeeth'],
        n =>
          `beltSpeed: ${n(p.beltSpeed)} m/s would take ${n(Math.round(frequency))} Hz at the motor; choose ${n(Math.ceil(100 * slowest) / 100)} to ${n(Math.floor(100 * fastest) / 100)} m/s (10 to 60 Hz), other pulleys, or a geared motor of your own`,
        n =>
          `Vitesse de bande : ${n(p.beltSpeed)} m/s demanderaient ${n(Math.round(frequency))} Hz au moteur ; choisir de ${n(Math.ceil(100 * slowest) / 100)} à ${n(Math.floor(100 * fastest) / 100)} m/s (10 à 60 Hz), d’autres poulies, ou un motoréducteur à votre choix`,
      ),
    )
  const least = 0.02 * p.centreDistance
  if (p.takeUp < least)
    faults.push(
      refuse(
        ['takeUp', 'centreDistance'],
        n =>
          `takeUp: a belt for ${n(p.centreDistance)} mm stretches; make it at least ${n(5 * Math.ceil(least / 5))} mm`,
        n =>
          `Course de tension : la bande s’allonge ; pour un entraxe de ${n(p.centreDistance)} mm, prendre ${n(5 * Math.ceil(least / 5))} mm au moins`,
      ),
    )
  const motorRoom = 2 * inside + 30
  const motorLength = 3 * Number.parseInt(drive.frame, 10)
  if (motorLength > motorRoom + 60)
    faults.push(
      refuse(
        ['motor', 'beltWidth'],
        n =>
          `motor: a frame ${drive.frame} of about ${n(motorLength)} mm stands out under a conveyor ${n(2 * inside)} mm wide; choose a smaller one or a wider belt`,
        n =>
          `Moteur : une taille ${drive.frame} d’environ ${n(motorLength)} mm dépasse sous un convoyeur large de ${n(2 * inside)} mm ; prendre plus petit ou une bande plus large`,
      ),
    )
  return faults.length ? faults : reusedFaults(p)
}
