export {
  allPass,
  type Check,
  failedChecks,
  type RatedCheck,
  type UnratedCheck,
  verdictCounts,
  verdictSummary,
} from '#engineering'
export {
  type Alternative,
  type Assembly,
  type Bend,
  type BoughtPart,
  boughtPart,
  type Fit,
  type Flat,
  type MadePart,
  type Material,
  type Part,
  type Placement,
  type Point2,
  type Process,
  part,
  partsOf,
  place,
  type Stroke,
  type Vec3,
} from './assembly.ts'
export { bentPart, foldedVolume } from './bent.ts'
export { type BomLine, billOfMaterials } from './bom.ts'
export { Derived, follows } from './derived.ts'
export { type Design, type DesignSpec, defineDesign, type Preset } from './design.ts'
export { type Fault, Faults, nearest, refuse, refusing, tenthAbove, tenthBelow } from './faults.ts'
export { flatPart } from './flat.ts'
export { type FrontMatter, frontMatterSchema, readFrontMatter } from './front-matter.ts'
export { generalTolerances } from './general-tolerances.ts'
export { groups, under } from './groups.ts'
export { jsonSchema } from './json-schema.ts'
export type { FailureMode, LoadElement, LoadPath } from './load-path.ts'
export { cutterProfile, printedHole, printerProfile } from './machine-profile.ts'
export { matters } from './matters.ts'
export { type MeetingSize, misfitsOf } from './misfit.ts'
export {
  angle,
  choice,
  count,
  derived,
  flag,
  force,
  found,
  label,
  length,
  mass,
  notKnown,
  type Parameter,
  type ParameterKind,
  type Parameters,
  power,
  ratio,
  speed,
  time,
  torque,
  type ValueRecord,
  type Values,
} from './parameters.ts'
export { carry, type Matrix, placementMatrix } from './placement.ts'
export { remembered } from './remembered.ts'
export { readScriptValues } from './script-parameters.ts'
export { hasUnseen, shown, visible } from './shown.ts'
export { arcRun, type Run, smoothProfile } from './smooth-profile.ts'
export { barFor, stockOf } from './stock.ts'
export { placeAssembly } from './sub-assembly.ts'
export { formatNumber, type Language, languages, say, type Text } from './text.ts'
export { followingValues, givenValues, readValues } from './values.ts'
