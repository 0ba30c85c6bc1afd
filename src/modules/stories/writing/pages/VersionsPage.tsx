import { PageHead, Section } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { langOf } from '../../lang.ts'
import { type StoryWords, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import type { StoryVersion, ToldVersion } from '../versions.ts'

interface VersionsProps {
  locale: Locale
  story: OwnStory
  versions: readonly ToldVersion[]
}

/** What was kept before, day by day: which is there now, which readers read, who wrote each and what it changed. */
export function VersionsPage({ locale, story, versions }: VersionsProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const days = new Map<string, ToldVersion[]>()
  for (const one of versions) {
    const day = longDate(locale, one.at)
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return (
    <>
      <PageHead title={w('versions.title')} lead={story.title || w('mine.untitled')}>
        <p>{w('versions.lead')}</p>
        <p>{w('versions.lead.back')}</p>
      </PageHead>
      {[...days].map(([day, kept]) => (
        <Section title={day} ruled>
          <ul class="kv-link-list">
            {kept.map((one) => (
              <li class="kv-link-list__item">
                <a href={`${at}/versions/${one.number}`}>{called(w, locale, one)}</a>
                <StandsNow w={w} story={story} number={one.number} />
                <Told w={w} lang={langOf(story)} version={one} />
                <p class="kv-small">{w(one.saved ? 'versions.saved' : 'versions.by-itself')}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p>
        <a href={at}>{w('publish.back')}</a>
      </p>
    </>
  )
}

const called = (w: StoryWords, locale: Locale, { number, at, by }: StoryVersion): string => {
  const time = clockTime(locale, at)
  return by ? w('versions.by', { number, time, name: by }) : w('versions.at', { number, time })
}

function StandsNow({ w, story, number }: { w: StoryWords; story: OwnStory; number: number }) {
  const read = story.slug !== null && story.readNumber === number
  const now = story.number === number
  if (!read && !now) return null
  return (
    <p>
      <strong>{w(read && now ? 'versions.both' : read ? 'versions.read' : 'versions.now')}</strong>
    </p>
  )
}

function Told({ w, lang, version }: { w: StoryWords; lang: string; version: ToldVersion }) {
  const { changed, number } = version
  if (!changed) return number === 1 ? <p>{w('versions.first')}</p> : null
  const { came, went, places, title, inShort, keywords } = changed
  const besides = [
    ...(title ? [w('write.name')] : []),
    ...(inShort ? [w('write.short')] : []),
    ...(keywords ? [w('write.keywords')] : []),
  ]
  const words = (which: 'came' | 'went', text: string) => (
    <p>
      {w(`versions.${which}`)} <q lang={lang}>{text}</q>
    </p>
  )
  return (
    <>
      {came ? words('came', came) : null}
      {went ? words('went', went) : null}
      {places > (came || went ? 1 : 0) ? <p>{w('versions.places', { count: places })}</p> : null}
      {besides.length > 0 ? <p>{w('versions.besides', { what: besides.join(', ') })}</p> : null}
      {places === 0 && besides.length === 0 ? <p>{w('versions.same')}</p> : null}
    </>
  )
}

/** "dinsdag 3 november 2026, 14:30, Lotte" */
export const whenAndWho = (locale: Locale, { at, by }: StoryVersion): string =>
  [longDate(locale, at), clockTime(locale, at), by].filter(Boolean).join(', ')
