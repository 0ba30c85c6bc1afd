import { ErrorSummary, Heading, LinkButton, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords, weekdayOf } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Waiting } from '../../asking/pages/Waiting.tsx'
import type { Ask } from '../../asking/queries.ts'
import type { Change } from '../../programme/changes.ts'
import type { Draft, DraftSession } from '../../programme/draft.ts'
import type { WeekView } from '../../queries.ts'
import { type MakeWords, makeWords } from '../locales/index.ts'
import { problems } from './PartPage.tsx'
import { ReleasePart } from './ReleasePart.tsx'

interface MakePageProps {
  locale: Locale
  week: WeekView
  draft: Draft
  form: FormState
  /** What would change for who reads the programme. */
  changes: readonly Change[]
  /** What houses ask, and what the makers said to them. */
  asks: readonly Ask[]
  call: { untilOn: string } | undefined
  /** By what the maker sees now. */
  seen: string
  address: string
}

/** The draft, part by part, and what releasing it would change. */
export function MakePage(props: MakePageProps) {
  const { locale, week, draft, form, changes, asks, call, seen, address } = props
  const w = makeWords(locale)
  const base = `/week/${week.slug}/make`
  const problem = problems(w, form)('form')
  return (
    <>
      {problem ? (
        <ErrorSummary title={w('errors.title')} errors={[{ field: 'release', text: problem }]} />
      ) : null}
      <PageHead title={draft.title} lead={w('make.lead')}>
        <p>
          {week.released === 0 ? (
            w('make.none-released')
          ) : (
            <a href={`/week/${week.slug}`}>{w('make.public')}</a>
          )}
        </p>
      </PageHead>
      <p>
        <a href={`${base}/front`}>{w('make.front.change')}</a>
      </p>
      <Parts
        {...{ w, base, folder: 'days' as const }}
        items={draft.days.map(({ id, on, theme }) => ({
          id,
          label: `${weekdayOf(locale, on)} ${dayInWords(locale, on)}`,
          about: theme,
        }))}
      />
      <Parts
        {...{ w, base, folder: 'rooms' as const }}
        items={draft.rooms.map(({ id, name, address: about }) => ({ id, label: name, about }))}
      />
      <Section title={w('make.sessions')} ruled>
        {draft.sessions.length === 0 ? <p>{w('make.sessions.none')}</p> : null}
        {draft.days.map(({ id, on, theme }) => (
          <>
            <Heading level={3}>
              {weekdayOf(locale, on)} {dayInWords(locale, on)}
              {theme ? `: ${theme}` : ''}
            </Heading>
            <LinkList
              items={draft.sessions
                .filter(({ dayId }) => dayId === id)
                .map((session) => ({
                  href: `${base}/sessions/${session.id}`,
                  label: <span dir="auto">{session.title}</span>,
                  about: aboutOf(w, draft, session),
                }))}
            />
          </>
        ))}
        <p>
          <LinkButton href={`${base}/sessions/new`} variant="quiet">
            {w('make.sessions.new')}
          </LinkButton>
        </p>
      </Section>
      <Waiting {...{ locale, base, call, asks }} />
      <Section title={w('release.title')} id="release" ruled>
        <ReleasePart {...{ locale, w, week, draft, form, changes, seen, address }} />
      </Section>
    </>
  )
}

/** "10:00 - 11:30. Zaal 2. Gaat niet door." */
const aboutOf = (w: MakeWords, { rooms }: Draft, { from, until, roomId, dropped }: DraftSession) =>
  [`${from} - ${until}`, rooms.find(({ id }) => id === roomId)?.name, dropped && w('make.dropped')]
    .filter(Boolean)
    .join('. ')

interface PartsProps {
  w: MakeWords
  base: string
  folder: 'days' | 'rooms'
  items: readonly { id: string; label: string; about: string }[]
}

const Parts = ({ w, base, folder, items }: PartsProps) => (
  <Section title={w(`make.${folder}`)} ruled>
    {items.length === 0 ? <p>{w(`make.${folder}.none`)}</p> : null}
    <LinkList
      items={items.map(({ id, label, about }) => ({ href: `${base}/${folder}/${id}`, label, about }))}
    />
    <p>
      <LinkButton href={`${base}/${folder}/new`} variant="quiet">
        {w(`make.${folder}.new`)}
      </LinkButton>
    </p>
  </Section>
)
