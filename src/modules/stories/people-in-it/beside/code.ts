import { codesOf } from '../../../../platform/codes/codes-of.ts'

/** Codes with which somebody reads along: in an address alone, never typed. */
export const alongCodes = codesOf({ key: 'read-along-code', heldIn: 'kampvuur.reads_along' })

export const alongPath = (code: string): string => `/read-beside/${code}`
