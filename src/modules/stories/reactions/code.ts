import { codesOf } from '../../../platform/codes/codes-of.ts'

/** Codes of what people sent to who wrote a story. */
export const reactionCodes = codesOf({ key: 'reaction-code', heldIn: 'kampvuur.reaction' })

/** The private address of what somebody sent. */
export const ownReactionPath = (code: string) => `/react/own/${code}`
