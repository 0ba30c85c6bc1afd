import { LinkList, Section } from '../../../design/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { MineSection } from '../../people/index.ts'
import type { SeatRole } from '../schema.ts'
import { mySeats } from '../standing.ts'
import { circleWords } from '../words.ts'

interface OwnCircle {
  slug: string
  name: string
  role: SeatRole
}

/** The places where a person sits; fires stand with what was said there. */
function circlesOf(db: Db): Promise<OwnCircle[]> {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select(['c.slug', 'c.name', 's.role'])
    .where('s.id', 'in', mySeats(db))
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('c.kind', '<>', 'fire')
    .orderBy('c.name')
    .limit(200)
    .execute()
}

function aboutOf(locale: Locale, role: SeatRole): string | undefined {
  const w = circleWords(locale)
  return role === 'host' ? w('mine.role.host') : role === 'trusted' ? w('mine.role.trusted') : undefined
}

/** Where the person who looks sits. */
export const mineCircles: MineSection = {
  name: 'circles.mine',
  order: 40,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const circles = await circlesOf(db)
    if (circles.length === 0) return null
    return (
      <Section title={circleWords(locale)('mine.title')} ruled>
        <LinkList
          items={circles.map(({ slug, name, role }) => ({
            href: `/circles/${slug}`,
            label: name,
            about: aboutOf(locale, role),
          }))}
        />
      </Section>
    )
  },
}
