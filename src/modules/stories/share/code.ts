import { codesOf } from '../../../platform/codes/codes-of.ts'

/** Codes of what people shared. */
export const sharedCodes = codesOf({ key: 'share-code', heldIn: 'kampvuur.shared' })

/** The private address of what somebody shared. */
export const ownSharedPath = (code: string) => `/share/own/${code}`
