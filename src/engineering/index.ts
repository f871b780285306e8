export {
  axialLoadFactors,
  type BearingLoad,
  bearingLifeCheck,
  equivalentDynamicLoad,
  equivalentStaticLoad,
  ratingLife,
  ratingLifeHours,
  requiredDynamicRating,
  staticSafety,
  staticSafetyCheck,
} from './bearing-life.ts'
export {
  beltLength,
  beltPullCheck,
  beltSpeed,
  effectivePull,
  type OpenDrive,
  pulleyOutsideDiameter,
  pulleyPitchDiameter,
  teethInMesh,
  teethInMeshCheck,
  torqueOfPower,
  wrapAngle,
} from './belt-drive.ts'
export {
  bendingStress,
  cantileverDeflection,
  footBendingCheck,
  plateBendingCheck,
  type Section,
  secondMoment,
  tiltingMoment,
  weight,
} from './bending.ts'
export {
  boltCentroid,
  boltCirclePositions,
  boltShears,
  boltTensions,
  type InPlaneLoad,
  type Plane,
} from './bolt-group.ts'
export {
  assemblyPreload,
  boltClampCheck,
  clampForShear,
  type JointLoad,
  leastPreload,
  looseBoltCheck,
  preloadFromTorque,
  stressArea,
  type TightenedBolt,
  tighteningTorque,
} from './bolted-joint.ts'
export { atLeast, atMost, type Check, type CheckInput, type Text } from './check.ts'
export { type KeyLoad, keyForce, keyPressure, keyPressureCheck, keyShearStress } from './key.ts'
