import type { Visit } from '../../../platform/web/visit.ts'
import { type FoundPerson, findPersons } from '../../introductions/index.ts'

/** How many people one can choose from; a word narrows it. */
const offered = 20

/**
 * Who introduces themselves to the actor and may be asked something, by the word that was searched for.
 * @param already introductions of those who are asked no more.
 */
export async function whoMayBeAsked(
  { db, url }: Pick<Visit, 'db' | 'url'>,
  already: ReadonlySet<string> = new Set(),
): Promise<{ found: FoundPerson[]; q: string }> {
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const persons = await findPersons(db, { words: q, theme: null, region: null })
  const found = persons.filter(({ id, takesNotes, own }) => takesNotes && !own && !already.has(id))
  return { found: found.slice(0, offered), q }
}
