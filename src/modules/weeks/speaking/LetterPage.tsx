import { PrintButton, PrintSheet, WritingLines } from '../../../design/index.ts'
import { capital } from '../../../platform/i18n/capital.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Draft, DraftSession, DraftSpeaker } from '../programme/draft.ts'
import { wholeDay } from '../visit/dates.ts'
import { visitWords } from '../visit/locales/index.ts'

interface LetterPageProps {
  locale: Locale
  draft: Draft
  session: DraftSession
  speaker: DraftSpeaker
  /** The form of that speaker in the draft. */
  back: string
  /** Whom to give it back to. */
  contact: { name: string; telephone: string }
}

/** For who has no account: the question on paper, with what would stand there, and lines to answer on. */
export function LetterPage({ locale, draft, session, speaker, back, contact }: LetterPageProps) {
  const w = visitWords(locale)
  const day = draft.days.find(({ id }) => id === session.dayId)
  const { from, until } = session
  return (
    <>
      <p class="kv-no-print">
        <PrintButton label={w('print.button')} /> <a href={back}>{w('speaking.paper.back')}</a>
      </p>
      <PrintSheet size="a4">
        <p dir="auto">{w('speaking.letter.greeting', { name: speaker.name })}</p>
        <p>{w('speaking.paper.asked', { title: draft.title })}</p>
        <h1 dir="auto">{session.title}</h1>
        <p>
          {w('speaking.when', {
            ...{ week: draft.title, from, until },
            day: day ? capital(wholeDay(locale, day.on)) : '',
          })}
        </p>
        <p dir="auto">
          <strong>{speaker.name}</strong>
          {speaker.words ? <span class="kv-line">{speaker.words}</span> : null}
        </p>
        <p>{w('speaking.lead')}</p>
        <ul class="kv-week-boxes">
          {(['yes', 'other', 'no'] as const).map((said) => (
            <li>{w(`speaking.paper.${said}`)}</li>
          ))}
        </ul>
        <WritingLines count={3} />
        <p>{w('speaking.paper.sign')}</p>
        <WritingLines count={1} />
        <p>{w('speaking.paper.back-to', contact)}</p>
      </PrintSheet>
    </>
  )
}
