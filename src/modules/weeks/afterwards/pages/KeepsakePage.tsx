import { Notice, PageHead, Section, SummaryList } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import { Framed } from '../../visit/pages/Framed.tsx'
import type { Asked } from '../asked.ts'
import { type AfterWords, afterWords } from '../locales/index.ts'
import type { Keepsake } from '../queries.ts'
import type { Said } from '../said.ts'
import { Chapters, Watch } from './Watch.tsx'

interface KeepsakePageProps {
  locale: Locale
  keepsake: Keepsake
  said: Said
  /** Who stands on the programme there by name. */
  speakers: readonly string[]
  /** Who is asked, for its makers. */
  asked: readonly Asked[]
  address: string
}

/** A recording or the slides of a session: to look at, to listen to, to read, to take along. */
export function KeepsakePage({ locale, keepsake, said, speakers, asked, address }: KeepsakePageProps) {
  const w = afterWords(locale)
  const { kind, title, session, sessionId, week, everyone, makes, whose } = keepsake
  const who = kind === 'presentation' ? (whose ? [whose] : []) : speakers
  return (
    <Framed accent={week.accent}>
      <PageHead
        title={<span dir="auto">{title}</span>}
        lead={who.length > 0 ? w('kept.who', { names: listOf(locale, who) }) : undefined}
      >
        <p>
          {w(`kept.${kind}`)}.{' '}
          <a href={`/week/${week.slug}/sessions/${sessionId}`}>{w('kept.of', { title: session })}</a>
        </p>
      </PageHead>
      {everyone ? null : (
        <Notice kind="care" title={w('draft.title')}>
          <p>{w(makes ? 'draft.maker' : 'draft.asked')}</p>
          {makes ? null : (
            <p>
              <a href="/mine/kept">{w('draft.asked.link')}</a>
            </p>
          )}
        </Notice>
      )}
      <Watch {...{ locale, keepsake, said, address }} />
      <Chapters {...{ locale, keepsake, said }} />
      {kind === 'recording' ? (
        <Section title={w('watch.transcript')} ruled>
          {said.text ? (
            paragraphsOf(said.text).map((paragraph) => (
              <p class="kv-transcript" dir="auto">
                {paragraph}
              </p>
            ))
          ) : (
            <p>{w('watch.transcript.none')}</p>
          )}
        </Section>
      ) : null}
      {makes ? <ForMakers {...{ locale, w, keepsake, asked }} /> : null}
    </Framed>
  )
}

interface ForMakersProps {
  locale: Locale
  w: AfterWords
  keepsake: Keepsake
  asked: readonly Asked[]
}

const ForMakers = ({ locale, w, keepsake: { id, kind, week }, asked }: ForMakersProps) => {
  const at = `/week/${week.slug}/kept/${id}`
  return (
    <Section title={w('make.title')} ruled>
      <p>{w('make.who.about')}</p>
      <SummaryList
        rows={asked.map((one) => ({
          term: <span dir="auto">{one.name}</span>,
          detail: saidInWords(locale, w, one),
          action: <a href={`${at}/yes/${one.id}`}>{w('yes.title', { name: one.name })}</a>,
        }))}
      />
      <p>
        {kind === 'recording' ? (
          <>
            <a href={`${at}/words`}>{w('make.words')}</a>
            {' · '}
          </>
        ) : null}
        <a href={`${at}/remove`}>{w('make.remove')}</a>
      </p>
    </Section>
  )
}

/** "Ja, op 11 januari 2027 (op papier)" */
function saidInWords(locale: Locale, w: AfterWords, { yesOn, yesHow, until }: Asked): string {
  if (!yesOn || yesHow === '') return w('make.no-yes')
  const said = { day: dayInWords(locale, yesOn), how: w(`how.${yesHow}`) }
  return until ? w('make.yes.until', { ...said, until: dayInWords(locale, until) }) : w('make.yes', said)
}
