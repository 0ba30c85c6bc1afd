import { Invalid } from '../../../../platform/errors/errors.ts'
import { asVtt, readCaptions, Unreadable } from '../../../../platform/recordings/index.ts'

/** Captions as a player reads them, of what was typed or sent; undefined: there are none. @throws Invalid */
export function captionsFrom(typed: string): string | undefined {
  if (!typed) return undefined
  try {
    return asVtt(readCaptions(typed))
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid({ captions: `cues.${error.why}` })
    throw error
  }
}
