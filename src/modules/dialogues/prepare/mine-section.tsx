import { Programme, Section } from '../../../design/index.ts'
import { programmeDate } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { MineSection } from '../../people/index.ts'
import { chairWords } from '../chairs/locales/index.ts'
import { called } from '../formats/called.ts'
import { prepareWords } from './locales/index.ts'
import { findOwnFires, type OwnFire } from './own-fires.ts'

/** On *Van mij*: the fires one prepares, and those one is asked to. */
export const mineFires: MineSection = {
  name: 'dialogues.fires',
  order: 15,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const fires = await findOwnFires(db)
    if (fires.length === 0) return null
    const w = prepareWords(locale)
    const [kept, asked] = [fires.filter(({ keeps }) => keeps), fires.filter(({ keeps }) => !keeps)]
    return (
      <>
        {asked.length > 0 ? (
          <Section title={w('mine.invited')} ruled>
            <Fires locale={locale} fires={asked} />
          </Section>
        ) : null}
        {kept.length > 0 ? (
          <Section title={w('mine')} ruled>
            <Fires locale={locale} fires={kept} />
          </Section>
        ) : null}
      </>
    )
  },
}

function Fires({ locale, fires }: { locale: Locale; fires: readonly OwnFire[] }) {
  const w = prepareWords(locale)
  const about = ({ keeps, status, answer, waits }: OwnFire) => {
    if (keeps) return w(status === 'draft' ? 'mine.draft' : 'mine.inviting')
    return waits ? chairWords(locale)('you-wait') : w(`mine.${answer ?? 'open'}`)
  }
  return (
    <Programme
      items={fires.map((fire) => ({
        ...programmeDate(locale, fire.startsAt),
        title: <span dir="auto">{fire.title}</span>,
        href: `/dialogues/${fire.id}${fire.keeps ? '/prepare' : ''}`,
        about: `${called(locale, fire.format).Name}. ${about(fire)}`,
      }))}
    />
  )
}
