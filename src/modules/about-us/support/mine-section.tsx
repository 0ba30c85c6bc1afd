import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { supportWords } from './locales/index.ts'
import { mySupport, type OwnSupport } from './queries.ts'

const stateOf = ({ yesOn, until, thanks }: OwnSupport) =>
  yesOn === null ? 'mine.asked' : until === null ? 'mine.yes' : thanks ? 'mine.thanks' : 'mine.stopped'

/** On *Van mij*: where one is asked to be named among who supports, or is. */
export const mineSupport: MineSection = {
  name: 'about-us.support',
  order: 43,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const support = await mySupport(db)
    if (support.length === 0) return null
    const w = supportWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={support.map((one) => ({
            href: `/mine/support/${one.id}`,
            label: w('mine.line', { role: one.role, circle: one.circle }),
            about: w(stateOf(one)),
          }))}
        />
      </Section>
    )
  },
}
