import { codesOf } from '../../../../platform/codes/codes-of.ts'

/** Codes with which somebody reads along: in an address alone, never typed. */
export const alongCodes = codesOf({ key: 'read-beside-code', heldIn: 'kampvuur.reads_beside' })

export const alongPath = (code: string): string => `/read-beside/${code}`
