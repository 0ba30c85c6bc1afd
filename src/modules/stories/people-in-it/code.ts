import { codesOf } from '../../../platform/codes/codes-of.ts'

/** Codes with which who is told of in a story reads it: the same each time, so that its writer can hand one on again. */
export const toldCodes = codesOf({ key: 'told-of-code', heldIn: 'kampvuur.told_of' })
