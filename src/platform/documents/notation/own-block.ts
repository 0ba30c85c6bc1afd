import type { Block } from '../document.ts'
import { withoutBackslashes } from './escape.ts'
import { readLine } from './read-line.ts'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const PART = '((?:[^|\\]\\\\]|\\\\[\\s\\S])*)'
const PICTURE = new RegExp(`^\\[\\[picture:(${UUID})(?:\\|${PART})?(?:\\|${PART})?\\]\\]$`, 'i')
const SAID = new RegExp(`^\\[\\[said:(${UUID})\\]\\]$`, 'i')

/** What stands on a line of its own: a heading, a line, a picture or somebody's words. Undefined for other lines. */
export function ownBlock(line: string): Block | undefined {
  const bare = line.trimEnd()
  const [, signs, title = ''] = /^(#{1,6})\s+(\S.*)$/s.exec(bare) ?? []
  if (signs) return { type: 'heading', attrs: { level: signs.length > 2 ? 3 : 2 }, content: readLine(title) }
  if (/^-{3,}$/.test(bare)) return { type: 'horizontalRule' }
  const [, picture, alt = '', caption = ''] = PICTURE.exec(bare) ?? []
  if (picture)
    return {
      type: 'picture',
      attrs: {
        picture: picture.toLowerCase(),
        alt: withoutBackslashes(alt),
        caption: withoutBackslashes(caption),
      },
    }
  const [, said] = SAID.exec(bare) ?? []
  return said ? { type: 'said', attrs: { contribution: said.toLowerCase() } } : undefined
}
