export { type BearingSeal, ballBearing } from './ball-bearing.ts'
export { boreCirclip } from './bore-circlip.ts'
export type { BallBearing } from './data/ball-bearings.ts'
export { ballBearings } from './data/ball-bearings.ts'
export { type BeltProfile, beltProfiles } from './data/belt-profiles.ts'
export { type BoreCirclip, boreCirclips } from './data/bore-circlips.ts'
export { type HexNut, hexNuts } from './data/hex-nuts.ts'
export { type IecFrame, iecFrames } from './data/iec-frames.ts'
export { keyLengths, screwLengths } from './data/lengths.ts'
export { materials } from './data/materials.ts'
export { type NemaFrame, nemaFrames } from './data/nema-frames.ts'
export { type ParallelKey, parallelKeys } from './data/parallel-keys.ts'
export { type PlainWasher, plainWashers } from './data/plain-washers.ts'
export { type PropertyClass, propertyClasses } from './data/property-classes.ts'
export { type SetScrew, setScrews } from './data/set-screws.ts'
export { type SocketScrew, socketScrews } from './data/socket-screws.ts'
export {
  bearingDimensions,
  beltProfile,
  circlipDimensions,
  hexNutDimensions,
  iecFrame,
  keyDimensions,
  nemaFrame,
  propertyClass,
  setScrewDimensions,
  socketScrewDimensions,
  washerDimensions,
} from './dimensions.ts'
export { hexNut, plainWasher, setScrew, socketScrew } from './fasteners.ts'
export { type ClearanceSeries, circlipGroove, clearanceHole, counterbore, hubKeyway } from './holes.ts'
export { type IecMounting, iecMotor, iecMotorMass, iecMotorOverhang } from './iec-motor.ts'
export {
  keyLength,
  lengthIntoThread,
  lengthThroughNut,
  screwLength,
  setScrewLengths,
  socketScrewLengths,
} from './lengths.ts'
export { type Limits, limits, toleranceClasses, toleranceOf } from './limits.ts'
export { type MotorFace, motorFace, motorFaces } from './motor-faces.ts'
export { nemaMotor, nemaMotorMass } from './nema-motor.ts'
export { hubKeywayCutter, parallelKey } from './parallel-key.ts'
export { type Thread, thread } from './thread.ts'
