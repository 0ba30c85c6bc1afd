import { Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { QuestionSection } from '../../participants/index.ts'
import { houseWords } from '../houses/locales/index.ts'
import { whomWords } from './locales/index.ts'
import { openingsOn, visitsOn } from './on-question.ts'

/** On a shared question's page: which of its houses one may come to, and which went to see each other. */
export const visitsOnQuestion: QuestionSection = {
  name: 'visits.on-question',
  async render({ db, locale, closed }, { id }) {
    if ((await closed?.())?.includes('visits')) return null
    const [openings, told] = await Promise.all([openingsOn(db, id), visitsOn(db, id)])
    if (openings.length + told.length === 0) return null
    const w = whomWords(locale)
    return (
      <Section title={w('on-question')} ruled>
        <ol class="kv-told">
          {told.map(({ id: visit, host, guest, on }) => (
            <li class="kv-told__one" id={visit}>
              <p class="kv-told__when">{dayInWords(locale, on)}</p>
              <div class="kv-told__what">
                <p>{houseWords(locale)('told.line', { guest: guest.name, host: host.name })}</p>
                <p>
                  <a href={`/circles/${host.slug}/visits#taken-home`}>{w('on-question.home')}</a>
                </p>
              </div>
            </li>
          ))}
          {openings.map(({ slug, name, words }) => (
            <li class="kv-told__one">
              <p class="kv-told__when">
                <a href={`/circles/${slug}/visits`}>{name}</a>
              </p>
              <p class="kv-as-typed" dir="auto">
                {words}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    )
  },
}
