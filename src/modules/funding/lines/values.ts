import { asTyped } from '../euros.ts'
import { kinds } from '../kinds.ts'
import type { LineView } from '../queries.ts'

/** A line as its form shows it, field by field. */
export function valuesOf(line: LineView): Readonly<Record<string, string>> {
  const { period, asks } = kinds[line.kind]
  const moment = (day: string | null) => (period === 'days' ? (day ?? '') : (day?.slice(0, 4) ?? ''))
  return {
    title: line.title,
    from: moment(line.from),
    until: moment(line.until),
    planned: asTyped(line.planned),
    actual: asTyped(line.actual),
    state: line.state,
    isPublic: line.isPublic ? 'yes' : '',
    ...Object.fromEntries(asks.map((ask) => [`words.${ask}`, line.words[ask] ?? ''])),
  }
}
