import { Actions, Heading, LinkButton, PageHead, Section, Slip } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { HelpGiven, HelpStep, OwnWords } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { type HelpWords, helpWords } from '../locales/index.ts'
import { HelpNow, type HelpNowProps } from './HelpNow.tsx'

export interface HelpPageProps extends HelpNowProps {
  home: string
  steps: readonly HelpStep[]
  words: readonly OwnWords[]
}

/** Everybody who helped, when, what they wrote down, and the log of it in plain words. */
export function HelpPage({ locale, base, home, given, steps, words, hidden }: HelpPageProps) {
  const w = helpWords(locale)
  const pairs = new Set(given.map((one) => `${one.seatId} ${one.helper.seatId}`))
  return (
    <>
      <PageHead title={w('page.title')} lead={w('page.lead')} />
      <HelpNow {...{ locale, base, given, hidden }} />
      {given.length === 0 ? <p>{w('page.none')}</p> : null}
      {[...pairs].map((pair) => (
        <ByOne
          {...{ locale, steps, words }}
          times={given.filter((one) => `${one.seatId} ${one.helper.seatId}` === pair)}
        />
      ))}
      <Actions>
        <LinkButton href={home} variant="quiet">
          {w('page.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

interface ByOneProps {
  locale: Locale
  /** All by one helper, the latest first. */
  times: readonly HelpGiven[]
  steps: readonly HelpStep[]
  words: readonly OwnWords[]
}

function ByOne({ locale, times, steps, words }: ByOneProps) {
  const w = helpWords(locale)
  const [latest] = times
  if (!latest) return null
  const { helper, seatId } = latest
  const written = words.filter((one) => one.speaker.seatId === seatId && one.writer?.seatId === helper.seatId)
  const done = steps
    .filter(({ helpId }) => times.some(({ id }) => id === helpId))
    .map(({ at, action }) => `${clockTime(locale, at)} ${stepOf(w, action)}`)
    // A player asks for a sound in parts: what was opened once stands there once.
    .filter((line, n, all) => line !== all[n - 1])
  return (
    <Section title={<span dir="auto">{helper.name || w('somebody')}</span>} ruled>
      {times.map((time) => (
        <p>{whenOf(w, locale, time)}</p>
      ))}
      {written.length === 0 ? (
        <p>{w('wrote.nothing')}</p>
      ) : (
        <>
          <Heading level={3}>{w('wrote')}</Heading>
          {written.map((one) => (
            <Slip waiting={one.state !== 'confirmed'} reach={w(saidAbout[one.state])}>
              {one.words ?? cardWords(locale)('words.erased')}
            </Slip>
          ))}
        </>
      )}
      <details class="kv-own__change">
        <summary>{w('log')}</summary>
        <ol class="kv-help-steps">
          {done.map((line) => (
            <li>{line}</li>
          ))}
        </ol>
      </details>
    </Section>
  )
}

const saidAbout = {
  confirmed: 'said.yes',
  'left-out': 'said.left-out',
  waiting: 'said.waits',
} as const

function whenOf(w: HelpWords, locale: Locale, { begunAt, until, now }: HelpGiven): string {
  const date = longDate(locale, begunAt)
  const from = clockTime(locale, begunAt)
  return now ? w('time.now', { date, from }) : w('time', { date, from, until: clockTime(locale, until) })
}

function stepOf(w: HelpWords, action: string): string {
  const key = `step.${action}`
  return helpWords.has(key) ? w(key as Parameters<HelpWords>[0]) : w('step.other')
}
