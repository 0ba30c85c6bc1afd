import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { wholeDay } from '../visit/dates.ts'
import { visitWords } from '../visit/locales/index.ts'
import { mySpeaking } from './queries.ts'

/** On *Van mij*: where one is asked to speak, or does. */
export const mineSpeaking: MineSection = {
  name: 'weeks.speaking',
  order: 17,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const speaking = await mySpeaking(db)
    if (speaking.length === 0) return null
    const w = visitWords(locale)
    return (
      <Section title={w('speaking.title')} ruled>
        <LinkList
          items={speaking.map(({ title, on, yesOn }) => ({
            href: '/mine/speaking',
            label: <span dir="auto">{title}</span>,
            about: `${wholeDay(locale, on)}. ${w(yesOn ? 'speaking.short.yes' : 'speaking.short.asked')}`,
          }))}
        />
      </Section>
    )
  },
}
