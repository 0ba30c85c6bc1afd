import { LinkList, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import type { CircleSection } from '../../circles/index.ts'
import { called } from '../formats/called.ts'
import { AboutMe } from '../objections/pages/AboutMe.tsx'
import { firesIn } from './fires.ts'
import { lookBackWords } from './locales/index.ts'
import { FireProgramme } from './pages/FireProgramme.tsx'
import { Promises } from './pages/Promises.tsx'
import { ToldPair } from './pages/ToldPair.tsx'
import { toldIn } from './told.ts'

/** How many of each a circle's page shows. */
const most = { ahead: 6, waiting: 10, cameBack: 4, held: 8 }

/**
 * What a circle is busy with, what waits for an answer (also where it stayed quiet), what came back, and the fires that
 * were held.
 */
export const circleFires: CircleSection = {
  name: 'dialogues.fires',
  order: 10,
  async render({ db, house, locale }, { id }) {
    const now = house.clock.now()
    const [fires, told] = await Promise.all([
      firesIn(db, { ahead: most.ahead, held: most.held, circleId: id, now }),
      toldIn(db, house.sealing, { waiting: most.waiting, cameBack: most.cameBack, circleId: id }),
    ])
    if ([fires.ahead, fires.held, told.waiting, told.cameBack].every((list) => list.length === 0)) return null
    const w = lookBackWords(locale)
    return (
      <>
        {fires.ahead.length > 0 ? (
          <Section title={w('circle.ahead')} ruled>
            <FireProgramme locale={locale} fires={fires.ahead} />
          </Section>
        ) : null}
        {told.waiting.length > 0 ? (
          <Section title={w('circle.waiting')} ruled>
            <Promises locale={locale} told={told.waiting} today={dayAt(now)} />
          </Section>
        ) : null}
        {told.cameBack.length > 0 ? (
          <Section title={w('circle.came-back')} ruled wide>
            {told.cameBack.map((one) => (
              <ToldPair locale={locale} told={one} />
            ))}
            <AboutMe locale={locale} />
          </Section>
        ) : null}
        {fires.held.length > 0 ? (
          <Section title={w('circle.held')} ruled>
            <LinkList
              items={fires.held.map((fire) => ({
                href: `/dialogues/${fire.id}/look-back`,
                label: fire.title,
                about: `${called(locale, fire.format).Name}, ${longDate(locale, fire.startsAt)}`,
              }))}
            />
          </Section>
        ) : null}
      </>
    )
  },
}
