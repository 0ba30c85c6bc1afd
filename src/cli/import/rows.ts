import { z } from 'zod'
import { readCsv, tidy, unreadable } from '../../modules/circles/index.ts'
import type { CliKey } from '../locales/index.ts'
import { CliProblem } from '../problem.ts'

/** One participating organisation. */
export interface Participant {
  line: number
  movement: string
  /** Null: the file says nothing about it. */
  sector: string | null
  name: string
}

export interface BadRow {
  line: number
  problem: CliKey
}

export interface Participants {
  good: Participant[]
  bad: BadRow[]
}

export const columns = ['movement', 'sector', 'name'] as const
const longest = 200

const text = z
  .string()
  .transform(tidy)
  .refine((value) => !value.includes(unreadable), 'row.encoding')
  .refine((value) => !/\p{Cc}/u.test(value), 'row.signs')
  .refine((value) => value.length <= longest, 'row.name-long')
const Row = z.object({
  movement: text.refine((value) => value !== '', 'row.movement'),
  sector: text.transform((value) => value || null),
  name: text.refine((value) => value !== '', 'row.name'),
})

/** @throws CliProblem when the file as a whole cannot be used: empty, no rows, a column missing or twice. */
export function readParticipants(file: string): Participants {
  const csv = readCsv(file, columns)
  if (!csv) throw new CliProblem('import.empty')
  const heading = csv.heading.map((cell) => tidy(cell).toLowerCase())
  const missing = columns.filter((column) => !heading.includes(column))
  if (missing.length > 0)
    throw new CliProblem('import.columns', { line: csv.line, missing: missing.join(', ') })
  const twice = columns.find((column) => heading.indexOf(column) !== heading.lastIndexOf(column))
  if (twice) throw new CliProblem('import.column-twice', { line: csv.line, column: twice })
  if (csv.rows.length === 0) throw new CliProblem('import.no-rows')

  const found: Participants = { good: [], bad: [] }
  for (const row of csv.rows) {
    const read = 'problem' in row ? row.problem : readRow(row.cells, heading)
    if (typeof read === 'string') found.bad.push({ line: row.line, problem: read })
    else found.good.push({ line: row.line, ...read })
  }
  return found
}

function readRow(cells: readonly string[], heading: readonly string[]): Omit<Participant, 'line'> | CliKey {
  if (cells.slice(heading.length).some((cell) => cell !== '')) return 'row.cells'
  const cell = (column: string) => cells[heading.indexOf(column)] ?? ''
  const parsed = Row.safeParse(Object.fromEntries(columns.map((column) => [column, cell(column)])))
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.message as CliKey)
}
