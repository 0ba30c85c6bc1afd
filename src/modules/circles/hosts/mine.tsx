import { Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { hostAskedOfMe, unhostedNearMe } from './queries.ts'
import { said } from './said.ts'
import { hostWords } from './words.ts'

/** What somebody is asked about looking after a circle, and which place near theirs nobody looks after. */
export const mineHosting: MineSection = {
  name: 'circles.hosting',
  order: 16,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const [asked, unhosted] = await Promise.all([hostAskedOfMe(db), unhostedNearMe(db)])
    if (asked.length === 0 && unhosted.length === 0) return null
    const w = hostWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <ul>
          {asked.map((one) => (
            <li>{said(locale, one)}</li>
          ))}
          {unhosted.map(({ place, home }) =>
            place ? (
              <li>
                {w('mine.unhosted', { name: place.name, home: home.name })}{' '}
                <a href={`/circles/${place.slug}/first-host`}>{w('mine.unhosted.ask')}</a>
              </li>
            ) : (
              <li>
                {w('mine.unhosted.new', { home: home.name })}{' '}
                <a href={`/circles/${home.slug}/without-host`}>{w('mine.unhosted.list')}</a>
              </li>
            ),
          )}
        </ul>
        {asked.length > 0 ? (
          <p>
            <a href="/mine/hosts">{w('mine.link')}</a>
          </p>
        ) : null}
      </Section>
    )
  },
}
