import type { Mark, Text } from '../document.ts'
import { safeHref } from '../href.ts'
import { isEscaped, withoutBackslashes } from './escape.ts'

/** Words; stars that may open or close something; the beginning of a link and its end. */
type Sign =
  | { kind: 'words'; text: string }
  | { kind: 'stars'; count: 1 | 2 | 3; opens: boolean; closes: boolean }
  | { kind: 'link'; href: string | undefined }

const LINK = /\[((?:\\[\s\S]|[^[\]\\])*)\]\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/y

/** The text of one line with its marks. Stars turn bold or italic on and off; what nothing closes goes on to the line's end. */
export function readLine(line: string): Text[] {
  const signs = signsOf(line)
  const later = closedLater(signs)
  const content: Text[] = []
  const now = { bold: false, italic: false, href: undefined as string | undefined }
  for (const [at, sign] of signs.entries()) {
    if (sign.kind === 'link') now.href = sign.href
    else if (sign.kind === 'words') content.push(asText(sign.text, now))
    else if (turns(sign, now, later[at] ?? 0)) {
      now.bold = now.bold !== sign.count > 1
      now.italic = now.italic !== (sign.count !== 2)
    } else content.push(asText('*'.repeat(sign.count), now))
  }
  return content
}

/** A bit for each kind that some later stars can close: 1 for italic, 2 for bold. */
function closedLater(signs: readonly Sign[]): number[] {
  let closable = 0
  return signs
    .toReversed()
    .map((sign) => {
      const before = closable
      if (sign.kind === 'stars' && sign.closes) closable |= sign.count
      return before
    })
    .reverse()
}

function turns(
  { count, opens, closes }: Extract<Sign, { kind: 'stars' }>,
  { bold, italic }: { bold: boolean; italic: boolean },
  later: number,
): boolean {
  const begins = (count & 1 && !italic ? 1 : 0) | (count & 2 && !bold ? 2 : 0)
  const ends = count & ~begins
  return (!begins || (opens && (later & begins) === begins)) && (!ends || closes)
}

function signsOf(line: string): Sign[] {
  const signs: Sign[] = []
  let words = ''
  const push = (sign: Sign) => {
    if (words) signs.push({ kind: 'words', text: words })
    words = ''
    signs.push(sign)
  }
  let ends = -1
  let after = -1
  for (let at = 0; at < line.length; ) {
    if (at === ends) {
      push({ kind: 'link', href: undefined })
      at = after
      ends = -1
      continue
    }
    const link = ends < 0 ? linkAt(line, at) : undefined
    const stars = starsAt(line, at)
    if (link) {
      push({ kind: 'link', href: link.href })
      ends = link.ends
      after = link.after
      at += 1
    } else if (stars) {
      if (typeof stars === 'number') words += '*'.repeat(stars)
      else push(stars)
      at += typeof stars === 'number' ? stars : stars.count
    } else {
      const length = isEscaped(line, at) ? 2 : 1
      words += withoutBackslashes(line.slice(at, at + length))
      at += length
    }
  }
  if (words) signs.push({ kind: 'words', text: words })
  return signs
}

function linkAt(line: string, at: number) {
  if (line[at] !== '[') return undefined
  LINK.lastIndex = at
  const [whole, label = '', address = ''] = LINK.exec(line) ?? []
  const href = whole && label ? safeHref(address) : undefined
  if (!whole || href === undefined) return undefined
  return { href, ends: at + 1 + label.length, after: at + whole.length }
}

/** Stars that can turn something, or the number of them that are only stars. */
function starsAt(line: string, at: number): (Sign & { kind: 'stars' }) | number | undefined {
  let count = 0
  while (line[at + count] === '*') count += 1
  if (count === 0) return undefined
  const opens = /\S/.test(line[at + count] ?? ' ')
  const closes = /\S/.test(line[at - 1] ?? ' ')
  if (count > 3 || !(opens || closes)) return count
  return { kind: 'stars', count: count as 1 | 2 | 3, opens, closes }
}

function asText(
  text: string,
  { bold, italic, href }: { bold: boolean; italic: boolean; href: string | undefined },
): Text {
  const marks: Mark[] = []
  if (bold) marks.push({ type: 'bold' })
  if (italic) marks.push({ type: 'italic' })
  if (href !== undefined) marks.push({ type: 'link', attrs: { href } })
  return { type: 'text', text, marks }
}
