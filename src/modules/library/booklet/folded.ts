import { type Block, toPlainText } from '../../../platform/documents/index.ts'
import type { Part } from '../parts.ts'

/** What one can write on, in the order in which it is added until a booklet can be folded. */
export const rooms = ['notes', 'went', 'people', 'own'] as const

interface BookletPart {
  /** Parts that lie on it together; one that is too long goes on by itself on the next. */
  parts: readonly Part[]
  /** How many pages it takes: it is set as long as that, so that what was counted is what comes out of the printer. */
  long: number
  /** Something of its last page is left to write on. */
  room: boolean
}

export interface Folded {
  pages: BookletPart[]
  notes: (typeof rooms)[number][]
}

/** What a page of A5 holds with room to spare, in lines of so many characters. */
const linesOnPage = 24
const charactersInLine = 48
/** A picture is at most half a page high. */
const linesOfPicture = 18
const linesOfSaid = 9

/**
 * A booklet as a pile of folded sheets: with its cover and its back a number of pages that four goes into. Short parts lie on a page
 * together, unless each can have its own for the same paper; what is over is to write on.
 */
export function folded(parts: readonly Part[]): Folded {
  const together = laidTogether(parts)
  const apart = parts.map((part) => [part])
  const most = Math.ceil((fixed + pagesIn(together)) / 4) * 4
  const pages = fixed + pagesIn(apart) <= most ? apart : together
  return {
    pages: pages.map((parts) => ({ parts, long: pagesIn([parts]), room: hasRoom(parts) })),
    notes: rooms.slice(0, 1 + most - fixed - pagesIn(pages)),
  }
}

/** The cover, one page to write on, and the back. */
const fixed = 3

function laidTogether(parts: readonly Part[]): Part[][] {
  const pages: Part[][] = []
  let left = 0
  for (const part of parts) {
    const lines = linesOf(part)
    const last = pages.at(-1)
    if (last && lines <= left) last.push(part)
    else {
      pages.push([part])
      left = linesOnPage
    }
    left -= lines
  }
  return pages
}

/** Below a single line for a pen, which is as high as two of print, nobody would begin; on a last page of several there are five. */
function hasRoom(parts: readonly Part[]): boolean {
  const long = pagesIn([parts])
  return linesOnPage * long - total(parts.map(linesOf)) >= (long > 1 ? 10 : 4)
}

const pagesIn = (pages: readonly (readonly Part[])[]): number =>
  pages.reduce((sum, page) => sum + Math.max(1, Math.ceil(total(page.map(linesOf)) / linesOnPage)), 0)

/** With its heading. */
export const linesOf = ({ document }: Part): number => 3 + total(document.content.map(linesIn))

function linesIn(block: Block): number {
  if (block.type === 'picture') return linesOfPicture
  if (block.type === 'said') return linesOfSaid
  const lines = toPlainText({ type: 'doc', content: [block] }).split('\n')
  return 0.8 + total(lines.map((line) => Math.max(1, Math.ceil(line.length / charactersInLine))))
}

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)
