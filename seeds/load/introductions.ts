import { introductions } from '../introductions/index.ts'
import { people } from '../people/index.ts'
import { movementOf } from './circles.ts'
import { circleId, introductionId, personId, themeId } from './ids.ts'
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

/** The circles somebody chose, or the movements in which they have a place. */
function readersOf({ person, audience, circles = [] }: (typeof introductions)[number]): string[] {
  if (audience === 'circles') return circles.map(circleId)
  if (audience !== 'movement') return []
  const seats = people.find(({ slug }) => slug === person)?.seats ?? []
  return [...new Set(seats.map(({ circle }) => movementOf(circle) ?? circle))].map(circleId)
}
