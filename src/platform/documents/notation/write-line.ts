import type { Text } from '../document.ts'
import { escapeBackslashes } from './escape.ts'

/** Text on one line with the signs for what is bold, italic or a link. Expects it tidy. */
export function writeLine(content: readonly Text[]): string {
  const looksLinked = content
    .map(({ text }) => text)
    .join('')
    .includes('](')
  let written = ''
  let href: string | undefined
  let stars = { bold: false, italic: false }
  const turn = (to: typeof stars) => {
    written += '*'.repeat((to.bold === stars.bold ? 0 : 2) + (to.italic === stars.italic ? 0 : 1))
    stars = to
  }
  const leave = () => {
    if (href !== undefined) written += `](${href})`
    href = undefined
  }
  for (const { text, marks = [] } of content) {
    const link = marks.find((mark) => mark.type === 'link')?.attrs.href
    const to = {
      bold: marks.some(({ type }) => type === 'bold'),
      italic: marks.some(({ type }) => type === 'italic'),
    }
    if (link !== href) leave()
    turn(to)
    if (link !== undefined && href === undefined) written += '['
    href = link
    written += withSigns(text, href !== undefined, looksLinked)
  }
  leave()
  turn({ bold: false, italic: false })
  return written
}

function withSigns(text: string, inLink: boolean, looksLinked: boolean): string {
  // A star between spaces is a star: nobody needs to see a backslash in "3 * 4".
  const signs = escapeBackslashes(text).replace(/\*/g, (star, at: number, whole: string) =>
    /^\s\*\s$/.test(whole.slice(Math.max(0, at - 1), at + 2)) ? star : '\\*',
  )
  if (inLink) return signs.replace(/[[\]]/g, '\\$&')
  return looksLinked ? signs.replaceAll('[', '\\[') : signs
}
