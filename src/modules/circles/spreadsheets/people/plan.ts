import { foldedName } from '../../names.ts'
import type { Wrong } from '../participants/read-row.ts'
import type { PersonRow } from './read-row.ts'

export interface PeoplePlan {
  /** Nobody of this name has a place here. */
  fresh: PersonRow[]
  /** Somebody of this name has one: whoever sends the list says once for all of them whether they are asked. */
  named: PersonRow[]
  /** The same name and no address: nothing tells them apart from who is here. */
  known: PersonRow[]
  wrong: Wrong[]
}

/** What would become of each row. Changes nothing. */
export function planPeople(
  { good, wrong }: { good: readonly PersonRow[]; wrong: readonly Wrong[] },
  names: readonly string[],
): PeoplePlan {
  const plan: PeoplePlan = { fresh: [], named: [], known: [], wrong: [...wrong] }
  const here = new Set(names.map(foldedName))
  const lines = new Map<string, number>()
  for (const row of good) {
    const who = row.email ?? foldedName(row.name)
    const first = lines.get(who)
    if (first !== undefined) {
      plan.wrong.push({
        line: row.line,
        text: `${first}`,
        problem: row.email ? 'row.mail-twice' : 'row.twice',
      })
      continue
    }
    lines.set(who, row.line)
    if (!here.has(foldedName(row.name))) plan.fresh.push(row)
    else if (row.email) plan.named.push(row)
    else plan.known.push(row)
  }
  plan.wrong.sort((a, b) => a.line - b.line)
  return plan
}
