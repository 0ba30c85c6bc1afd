import { tidy } from '../../names.ts'
import { unreadable } from '../read/decode.ts'
import { unanswered } from '../read/grid.ts'

/** One organisation as a list tells of it. */
export interface ParticipantRow {
  line: number
  name: string
  sector: string | null
  movement: string | null
  contact: string | null
  phone: string | null
}

/** What is the matter with a row, as a key of the words, with the text of the cell. */
export interface Wrong {
  line: number
  text: string
  problem: string
}

const longest = 200

export type CellOf = (field: string) => string

/** A row, or the first thing that is wrong with it. */
export function readParticipant(line: number, cellOf: CellOf): ParticipantRow | Wrong {
  const [name, sector, movement, contact, phone] = ['name', 'sector', 'movement', 'contact', 'phone'].map(
    (field) => tidy(cellOf(field)),
  ) as [string, string, string, string, string]
  for (const text of [name, sector, movement, contact, phone]) {
    const problem = cellProblem(text)
    if (problem) return { line, text, problem }
  }
  if (name === '') return { line, text: '', problem: 'row.name' }
  if (isDay(name)) return { line, text: name, problem: 'row.day' }
  if (/^[\d\s.,]+$/.test(name)) return { line, text: name, problem: 'row.number' }
  const number = phoneOf(phone)
  if (number === undefined) return { line, text: phone, problem: 'row.phone' }
  return {
    line,
    name,
    sector: sector || null,
    movement: movement || null,
    contact: contact || null,
    phone: number,
  }
}

export const isDay = (text: string) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text)

/** What nobody can use, whatever the cell is for. */
export function cellProblem(text: string): string | undefined {
  if (text.includes(unanswered)) return 'row.formula'
  if (text.includes(unreadable)) return 'row.encoding'
  if (/\p{Cc}/u.test(text)) return 'row.signs'
  return text.length > longest ? 'row.text-long' : undefined
}

/** A number to call; a spreadsheet that took it for an amount dropped its first nought. Undefined: no number at all. */
function phoneOf(text: string): string | null | undefined {
  if (text === '') return null
  const digits = text.replace(/\D/g, '')
  if (!/^[+\d\s().\-/]+$/.test(text) || digits.length < 8 || digits.length > 15) return undefined
  if (/^[1-9]\d{8}$/.test(text)) return `0${text}`
  return /^31\d{9}$/.test(text) ? `+${text}` : text
}
