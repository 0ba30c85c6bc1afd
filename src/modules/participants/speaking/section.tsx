import { freshForm } from '../../../platform/web/form.ts'
import type { CircleSection } from '../../circles/index.ts'
import { Says } from './pages/Says.tsx'
import { findNeighbourhood, saidBy, speakingKinds } from './queries.ts'

/** What a neighbourhood says as such: first on its page. */
export const circleSays: CircleSection = {
  name: 'participants.says',
  order: 4,
  async render(visit, circle) {
    if (!speakingKinds.includes(circle.kind)) return null
    const { db, locale } = visit
    const [here, said] = await Promise.all([findNeighbourhood(db, circle.slug), saidBy(db, circle.id)])
    if (!here) return null
    const hidden = here.speaks || here.hosted ? freshForm(visit).hidden : undefined
    return Says({ locale, here, said, hidden })
  },
}
