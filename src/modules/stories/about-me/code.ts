import { codesOf } from '../../../platform/codes/codes-of.ts'

/** Codes with which who finds themselves in a story comes back for the answer. */
export const objectionCodes = codesOf({ key: 'story-objection-code', heldIn: 'kampvuur.story_objection' })

/** The private address of what somebody said about themselves in a story. */
export const ownObjectionPath = (code: string) => `/about-me/own/${code}`
