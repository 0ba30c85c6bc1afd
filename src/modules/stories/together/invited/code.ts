import { codesOf } from '../../../../platform/codes/codes-of.ts'

/** Codes of invitations to write along: in an address alone, never typed, so too long to guess. */
export const writerCodes = codesOf({ key: 'writer-code', heldIn: 'kampvuur.writer_code' })

export const writerCodePath = (code: string): string => `/write-along/with/${code}`
