import { LinkList, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import type { CircleSection } from '../../circles/index.ts'
import { firesIn } from './fires.ts'
import { lookBackWords } from './locales/index.ts'
import { FireProgramme } from './pages/FireProgramme.tsx'
import { Promises } from './pages/Promises.tsx'
import { ToldPair } from './pages/ToldPair.tsx'
import { toldIn } from './told.ts'

/** What a circle is busy with: the fires ahead. */
const ahead: CircleSection = {
  name: 'dialogues.ahead',
  order: 10,
  async render({ db, house, locale }, { id }) {
    const fires = await firesIn(db, { when: 'ahead', circleId: id, now: house.clock.now(), limit: 6 })
    if (fires.length === 0) return null
    return (
      <Section title={lookBackWords(locale)('circle.ahead')} ruled>
        <FireProgramme locale={locale} fires={fires} />
      </Section>
    )
  },
}

/** What waits for an answer, also where it stayed quiet. */
const waiting: CircleSection = {
  name: 'dialogues.waiting',
  order: 20,
  async render({ db, house, locale }, { id }) {
    const told = await toldIn(db, house.sealing, { state: 'waiting', circleId: id, limit: 10 })
    if (told.length === 0) return null
    return (
      <Section title={lookBackWords(locale)('circle.waiting')} ruled>
        <Promises locale={locale} told={told} today={dayAt(house.clock.now())} />
      </Section>
    )
  },
}

/** What came back, with the words it came back to. */
const cameBack: CircleSection = {
  name: 'dialogues.came-back',
  order: 30,
  async render({ db, house, locale }, { id }) {
    const told = await toldIn(db, house.sealing, { state: 'came-back', circleId: id, limit: 4 })
    if (told.length === 0) return null
    return (
      <Section title={lookBackWords(locale)('circle.came-back')} ruled wide>
        {told.map((one) => (
          <ToldPair locale={locale} told={one} />
        ))}
      </Section>
    )
  },
}

/** The fires that were held, each with what became of it. */
const held: CircleSection = {
  name: 'dialogues.held',
  order: 40,
  async render({ db, house, locale }, { id }) {
    const fires = await firesIn(db, { when: 'held', circleId: id, now: house.clock.now(), limit: 8 })
    if (fires.length === 0) return null
    return (
      <Section title={lookBackWords(locale)('circle.held')} ruled>
        <LinkList
          items={fires.map((fire) => ({
            href: `/dialogues/${fire.id}/look-back`,
            label: fire.title,
            about: longDate(locale, fire.startsAt),
          }))}
        />
      </Section>
    )
  },
}

export const lookBackSections: readonly CircleSection[] = [ahead, waiting, cameBack, held]
