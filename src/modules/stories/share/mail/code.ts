import { codeLengths, normaliseCode } from '../../../../platform/codes/codes.ts'
import { codesOf } from '../../../../platform/codes/codes-of.ts'

/** What stands in a letter and ends it: of the key of its address, so that an earlier letter ends nothing at a later one. */
export const stopCodes = codesOf({ key: 'shared-mail-code', heldIn: 'kampvuur.shared_mail' })

export const stopMailPath = (code: string) => `/share/no-mail/${code}`

/** Whether a link has the form of one from a letter; which address is behind it, it does not say. */
export const isWholeCode = (typed: string): boolean => normaliseCode(typed).length === codeLengths.scanned
