import type { Visit } from '../../../platform/web/visit.ts'
import { type FoundPerson, findPersons } from '../../introductions/index.ts'

/** How many people one can choose from; a word narrows it. */
const offered = 20

/** Who introduces themselves to the actor and may be asked something, by the word that was searched for. */
export async function whoMayBeAsked({
  db,
  url,
}: Pick<Visit, 'db' | 'url'>): Promise<{ found: FoundPerson[]; q: string }> {
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const persons = await findPersons(db, { words: q, theme: null, region: null })
  return { found: persons.filter(({ takesNotes, own }) => takesNotes && !own).slice(0, offered), q }
}
