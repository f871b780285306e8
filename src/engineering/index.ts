export { atLeast, atMost, type Check, type CheckInput, type Text } from './check.ts'
