export { type BearingSeal, ballBearing, innerRingAbutment, outerRingAbutment } from './ball-bearing.ts'
export { bearingLoads, wantedLife } from './bearing-parameters.ts'
export {
  flangeUnit,
  flangeUnitDimensions,
  pillowBlockUnit,
  pillowBlockUnitDimensions,
} from './bearing-units.ts'
export { type BendRules, bendRules, kFactor } from './bending.ts'
export {
  type BentSheet,
  bentSheet,
  bentSheetFaults,
  bentSheetParameters,
} from './bent-sheet.ts'
export { bronzeBush, wrappedBush } from './bushes.ts'
export { buttonScrew } from './button-screw.ts'
export { boreCirclip, shaftCirclip } from './circlips.ts'
export { countersunkScrew } from './countersunk-screw.ts'
export type { BallBearing } from './data/ball-bearings.ts'
export { ballBearings } from './data/ball-bearings.ts'
export { type AngleBar, angleBars, roundBars } from './data/bars.ts'
export {
  type FlangeUnit,
  flangeUnits,
  type PillowBlockUnit,
  pillowBlockUnits,
} from './data/bearing-units.ts'
export { type BeltProfile, beltProfiles } from './data/belt-profiles.ts'
export { type Bendable, bendables, type Temper } from './data/bending.ts'
export { type BoreCirclip, boreCirclips } from './data/bore-circlips.ts'
export { type BronzeBush, bronzeBushes } from './data/bronze-bushes.ts'
export { type ButtonScrew, buttonScrews } from './data/button-screws.ts'
export { type CounterboreRow, counterbores } from './data/counterbores.ts'
export { type CountersunkScrew, countersunkScrews } from './data/countersunk-screws.ts'
export { type DowelPin, dowelPins } from './data/dowel-pins.ts'
export { gearModules, secondGearModules } from './data/gear-modules.ts'
export { type HeatSetInsert, heatSetInserts } from './data/heat-set-inserts.ts'
export { type HexNut, hexNuts } from './data/hex-nuts.ts'
export { type HexScrew, hexScrews } from './data/hex-screws.ts'
export { type HollowSection, hollowSections } from './data/hollow-sections.ts'
export { type IecFrame, iecFrames } from './data/iec-frames.ts'
export { type IecPower, iecPowers } from './data/iec-powers.ts'
export { type InsertBearing, insertBearings } from './data/insert-bearings.ts'
export { keyLengths, screwLengths } from './data/lengths.ts'
export { materials } from './data/materials.ts'
export { miniatureBearings } from './data/miniature-bearings.ts'
export { type NemaFrame, nemaFrames } from './data/nema-frames.ts'
export { type ParallelKey, parallelKeys } from './data/parallel-keys.ts'
export { type PlainWasher, plainWashers } from './data/plain-washers.ts'
export { type Limit, laserLimits, millLimits, printLimits, turnLimits } from './data/process-limits.ts'
export { type PropertyClass, propertyClasses } from './data/property-classes.ts'
export { type RollerChain, rollerChains } from './data/roller-chains.ts'
export { type SetScrew, setScrews } from './data/set-screws.ts'
export { type ShaftCirclip, shaftCirclips } from './data/shaft-circlips.ts'
export { type Plywood, plywoods, type SheetStock, sheetStock } from './data/sheets.ts'
export { type SocketScrew, socketScrews } from './data/socket-screws.ts'
export { type TSlot, tSlots } from './data/t-slots.ts'
export { type VSection, vSections } from './data/v-sections.ts'
export { type WrappedBush, wrappedBushes } from './data/wrapped-bushes.ts'
export {
  bearingDimensions,
  beltProfile,
  bronzeBushDimensions,
  buttonScrewDimensions,
  chainDimensions,
  circlipDimensions,
  countersunkDimensions,
  dowelPinDimensions,
  hexNutDimensions,
  hexScrewDimensions,
  iecFrame,
  insertBearingDimensions,
  keyDimensions,
  nemaFrame,
  propertyClass,
  setScrewDimensions,
  shaftCirclipDimensions,
  socketScrewDimensions,
  tSlotDimensions,
  vSectionDimensions,
  washerDimensions,
  wrappedBushDimensions,
} from './dimensions.ts'
export { dowelPin, dowelPinLengths } from './dowel-pin.ts'
export { extruded } from './extruded.ts'
export { hexNut, plainWasher, setScrew, socketScrew } from './fasteners.ts'
export { fit } from './fit.ts'
export { roundHole, slotHole } from './flat-holes.ts'
export { heatSetInsert, heatSetInsertDimensions } from './heat-set-insert.ts'
export { hexBolt, hexScrew } from './hex-screw.ts'
export {
  type CirclipGroove,
  type ClearanceSeries,
  circlipGroove,
  clearanceHole,
  counterbore,
  countersink,
  hubKeyway,
  shaftCirclipGroove,
  shaftKeyway,
} from './holes.ts'
export { type Tube, tube, tubeSection, tubes } from './hollow-section.ts'
export { type Hub, type HubSpec, hasKey, hub, hubKeyLoad, keyLoad } from './hub.ts'
export { type HubNames, hubFaults, keyFaults, meetingScrews } from './hub-faults.ts'
export { hubFits, hubFixings, hubKeySeat, hubNotes, looseOnShaft, motorsKey } from './hub-fixings.ts'
export { fixingParameters, hubParameters } from './hub-parameters.ts'
export { hubCutters, hubSolid, hubThroughHoles } from './hub-solid.ts'
export {
  type IecMounting,
  type IecRating,
  iecMotor,
  iecMotorMass,
  iecMotorOverhang,
  iecMotorRadius,
} from './iec-motor.ts'
export { insertBearing } from './insert-bearing.ts'
export {
  blindThreadDepth,
  keyLength,
  lengthIntoThread,
  lengthThroughNut,
  listedLengths,
  type ScrewStandard,
  screwLength,
  setScrewLengths,
  socketScrewLengths,
} from './lengths.ts'
export { type Limits, limits, toleranceClasses, toleranceOf } from './limits.ts'
export { bearingElement, hubElement, screwElement } from './load-elements.ts'
export { type MotorFace, motorFace, motorFaces } from './motor-faces.ts'
export { nemaMotor, nemaMotorMass } from './nema-motor.ts'
export { hubKeywayCutter, parallelKey } from './parallel-key.ts'
export { isPlastic } from './plastic.ts'
export { type ChainDrive, rollerChain } from './roller-chain.ts'
export { boltOf, type ScrewLoads, screwLoads } from './screw-loads.ts'
export { sheetBend } from './sheet-bend.ts'
export { overPins, type SprocketTeeth, sprocketTeeth } from './sprocket.ts'
export { plywood, roundBar, sheetThickness, sheetThicknesses } from './stock.ts'
export { tSlotProfile, tSlotSection } from './t-slot-profile.ts'
export { inThickness } from './thick-steel.ts'
export { type Thread, thread, threadSizes } from './thread.ts'
export { threadedRod } from './threaded-rod.ts'
export { throughBolt } from './through-bolt.ts'
export { type TimingBeltDrive, timingBelt } from './timing-belt.ts'
export { ringProfile, type TurnedPoint, turned } from './turned.ts'
export { type VBeltDrive, vBelt } from './v-belt.ts'
export { rimWidth, type VGroove, vGroove } from './v-groove.ts'
