import { readCaptions } from './captions.ts'
import { readChapters } from './chapters.ts'
import { Unreadable } from './cues.ts'

/** In which line what was typed is not right, for who has to find it; undefined where it is. */
export function lineThatIsWrong(name: string, text: string): number | undefined {
  try {
    if (name === 'captions') readCaptions(text)
    else readChapters(text)
    return undefined
  } catch (error) {
    if (error instanceof Unreadable) return error.line
    throw error
  }
}
