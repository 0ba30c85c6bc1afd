import { introductions } from '../introductions/index.ts'
import { notes } from '../introductions/notes.ts'
import { people } from '../people/index.ts'
import { movementOf } from './circles.ts'
import { momentFrom } from './days.ts'
import { circleId, introductionId, noteId, personId, themeId } from './ids.ts'
import type { Loading } from './loading.ts'

/** How people of the example introduce themselves. */
export function loadIntroductions({ lay }: Loading): void {
  lay(
    'introductions.introduction',
    ...introductions.map((one) => ({
      id: introductionId(one.person),
      person_id: personId(one.person),
      name: one.name,
      here_because: one.hereBecause ?? '',
      hats: one.hats ?? '',
      experience: one.experience ?? '',
      audience: one.audience,
      readers: readersOf(one),
      findable: one.findable ?? false,
      theme_ids: (one.themes ?? []).map((slug) => themeId('theme', slug)),
      region_ids: (one.regions ?? []).map(circleId),
      takes_notes: one.takesNotes ?? false,
      phone: one.phone ?? '',
    })),
  )
}

/** What they wrote each other, sealed. */
export function loadNotes(loading: Loading): void {
  const { lay, now } = loading
  for (const [i, { from, to, body, daysAgo, read }] of notes.entries()) {
    const key = loading.makeKey()
    const at = momentFrom(now, -daysAgo, '19:30')
    lay('introductions.note', {
      id: noteId(i),
      from_person_id: personId(from),
      to_person_id: personId(to),
      from_name: people.find(({ slug }) => slug === from)?.name ?? '',
      sealing_key_id: key.id,
      body: key.seal(body),
      at,
      read_at: read ? momentFrom(now, -daysAgo + 1, '09:00') : null,
    })
  }
}

/** The circles somebody chose, or the movements in which they have a place. */
function readersOf({ person, audience, circles = [] }: (typeof introductions)[number]): string[] {
  if (audience === 'circles') return circles.map(circleId)
  if (audience !== 'movement') return []
  const seats = people.find(({ slug }) => slug === person)?.seats ?? []
  return [...new Set(seats.map(({ circle }) => movementOf(circle) ?? circle))].map(circleId)
}
