import { LinkList, Section } from '../../../design/index.ts'
import { freshForm } from '../../../platform/web/form.ts'
import type { CircleSection, CircleView } from '../../circles/index.ts'
import { withWords } from '../place.ts'
import { BesideQuestion } from '../questions/Beside.tsx'
import { questionsBeside } from '../questions/beside-entries.ts'
import { ownPlaces } from '../questions/queries.ts'
import { faceWords } from './locales/index.ts'
import { Did } from './pages/Did.tsx'
import { Who } from './pages/Who.tsx'
import { callersOf, type EntryView, entriesOf, faceOf } from './queries.ts'

const hasFace = ({ kind }: CircleView) => withWords.includes(kind)

/** Who a place is, since when, what it works on, and where one finds it: before what it is busy with. */
export const circleWho: CircleSection = {
  name: 'participants.who',
  order: 5,
  async render({ db, locale }, circle) {
    if (!hasFace(circle)) return null
    const [face, periods] = await Promise.all([
      faceOf(db, circle.id),
      entriesOf(db, circle.id, ['mission', 'period', 'reflection']),
    ])
    return Who({ locale, circle, face, entries: periods })
  },
}

/** What it tried, promised and looks for, and whom one can call: after what came back from its conversations. */
export const circleDid: CircleSection = {
  name: 'participants.did',
  order: 35,
  async render(visit, circle) {
    if (!hasFace(circle)) return null
    const { db, locale, actor } = visit
    const [entries, callers, shared, places] = await Promise.all([
      entriesOf(db, circle.id, ['tried', 'initiative', 'promise', 'question', 'agreement']),
      callersOf(db, circle.id),
      questionsBeside(db, circle.id),
      actor.kind === 'person' ? ownPlaces(db) : [],
    ])
    const keeps = places.some(({ id }) => id === circle.id)
    const hidden = keeps ? freshForm(visit).hidden : undefined
    const beside = ({ id, kind }: EntryView) =>
      kind === 'question' || shared.has(id)
        ? BesideQuestion({
            ...{ locale, hidden, slug: circle.slug, entry: { id, question: shared.get(id) ?? null } },
            elsewhere: places.length > 0,
          })
        : null
    return Did({ locale, circle, entries, callers: callers.filter(({ saidYes }) => saidYes), beside })
  },
}

/** For who looks after the place: where to write all this. */
export const circleWrite: CircleSection = {
  name: 'participants.write',
  order: 45,
  forHosts: true,
  async render({ locale }, circle) {
    if (!hasFace(circle) || !circle.actor.keeps) return null
    return (
      <Section>
        <LinkList items={[{ href: `/circles/${circle.slug}/face`, label: faceWords(locale)('write') }]} />
      </Section>
    )
  },
}
