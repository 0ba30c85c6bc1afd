import { listOf } from '../../platform/i18n/dates.ts'
import { type Io, shown } from '../io.ts'
import type { ImportOutcome } from './participants.ts'

const kinds = ['movement', 'sector', 'organisation'] as const

/** What was wrong by line number, and what came of the rest in one line of words. */
export function reportImport({ out, err, w, locale }: Io, outcome: ImportOutcome): void {
  const { bad, made, placed, known, remarks, house } = outcome
  for (const { line, problem } of bad) err(w('line', { line, sentence: w(problem) }))
  for (const { line, key, values } of remarks) {
    const safe = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, shown(String(value))]),
    )
    err(w('line', { line, sentence: w(key, safe) }))
  }
  const added = kinds
    .map((kind) => ({ kind, count: made.filter((entry) => entry.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => w(`count.${kind}`, { count }))
  const sentences = [
    added.length > 0 ? w('import.added', { list: listOf(locale, added) }) : w('import.nothing-added'),
    known > 0 && w('import.known', { count: known }),
    placed.length > 0 && w('import.placed', { count: placed.length }),
    bad.length > 0 && w('import.bad', { count: bad.length }),
    house && made.some(({ kind }) => kind === 'movement') && w('import.house', { name: shown(house) }),
  ]
  out(sentences.filter(Boolean).join(' '))
}
