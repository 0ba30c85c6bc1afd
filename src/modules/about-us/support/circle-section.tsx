import type { CircleSection } from '../../circles/index.ts'
import { wantedIn } from '../wanted/queries.ts'
import { supportersOf } from './queries.ts'
import { Supporters } from './Supporters.tsx'

/** On the page of a circle: who supports it. A movement tells it where it tells of itself. */
export const circleSupport: CircleSection = {
  name: 'about-us.support',
  order: 46,
  async render({ db, locale }, { id, slug, name, kind, closedOn, actor }) {
    if (kind === 'movement' || closedOn) return null
    const [supporters, wanted] = await Promise.all([supportersOf(db, id), wantedIn(db, id)])
    return (
      <Supporters locale={locale} place={{ slug, name, keeps: actor.keeps }} {...{ supporters, wanted }} />
    )
  },
}
