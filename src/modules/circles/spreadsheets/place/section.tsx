import { LinkList, Section } from '../../../../design/index.ts'
import type { MineSection } from '../../../people/index.ts'
import { sheetWords } from '../words.ts'
import { openPlaces } from './queries.ts'

/** Places that wait for an answer, on one's own page. */
export const minePlaces: MineSection = {
  name: 'circles.places',
  order: 5,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const places = await openPlaces(db)
    if (places.length === 0) return null
    const w = sheetWords(locale)
    return (
      <Section title={w('place.mine')} ruled>
        <LinkList
          items={places.map(({ slug, circle }) => ({ href: `/circles/${slug}/place`, label: circle }))}
        />
      </Section>
    )
  },
}
