import type { Child } from 'hono/jsx'
import { Actions, Button, LinkButton, PhoneFold, Slip } from '../../../../../design/index.ts'
import { longDate } from '../../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { HintsOf, MediaOf, type OwnWords } from '../../../../contributions/index.ts'
import { AskWriting, WritingNow } from '../../../write-out/pages/WritingNow.tsx'
import type { CardWords } from '../../locales/index.ts'
import { Hidden } from '../Hidden.tsx'
import { addressOf, type Place } from '../place.ts'
import { AskReach, type Confidant } from './AskReach.tsx'
import { Reach } from './Reach.tsx'

export interface OwnSlipProps {
  w: CardWords
  locale: Locale
  place: Place
  words: OwnWords
  hidden: FormState['hidden']
  organisation: string
  /** Few sat around that fire. */
  few: boolean
  confidant: Confidant
  /** The three buttons stand open, as at the table; else behind one line. */
  open?: boolean
  /** Of all on the page the first that asks something: on a phone too it does not lie folded. */
  first?: boolean
  /** What came back, directly below the words. */
  answer?: Child
  /** The way there. With what one can do it is more of the same, and lies folded on a phone. */
  became?: Child
}

/** One's own sentence, large and alone, with what one can do with it. */
export function OwnSlip(props: OwnSlipProps) {
  const { words } = props
  const kind = words.state === 'left-out' ? 'kv-own kv-own--left-out' : 'kv-own'
  return (
    <div class={kind} id={`w-${words.id}`}>
      {words.state === 'waiting' ? <Waiting {...props} /> : null}
      {words.state === 'confirmed' ? <Confirmed {...props} /> : null}
      {words.state === 'left-out' && !words.erasedAt ? <LeftOut {...props} /> : null}
      {words.erasedAt ? <Erased {...props} erasedAt={words.erasedAt} /> : null}
    </div>
  )
}

/** The text itself, or a plain line where it was erased. */
export const Said = ({ w, words }: { w: CardWords; words: Pick<OwnWords, 'words'> }) => (
  <>{words.words ?? w('words.erased')}</>
)

/** What one told in another way than in words. */
export const Shown = ({ w, place, words }: Pick<OwnSlipProps, 'w' | 'place' | 'words'>) => (
  <MediaOf
    w={w}
    id={words.id}
    media={words.media}
    words={words.words ?? ''}
    name={words.withName ? words.speaker.name : null}
    base={place.base}
  />
)

/** Who held the pen for these words, or the telephone where they were not typed. */
export function wroteIt(w: CardWords, { writer, media }: Pick<OwnWords, 'writer' | 'media'>): string {
  const name = writer?.name ?? ''
  if (media) return name === '' ? w('kept.somebody') : w('kept', { name })
  return name === '' ? w('wrote.somebody') : w('wrote', { name })
}

function Waiting({ w, place, words, hidden, open = false, first = false }: OwnSlipProps) {
  const wordless = words.media !== null && !words.words
  const actions = (
    <>
      <Actions>
        <LinkButton href={addressOf(place, words.id, 'yes')} pictogram="yes">
          {w('read-back.yes')}
        </LinkButton>
        <LinkButton href={addressOf(place, words.id, 'change')} variant="quiet" pictogram="write">
          {w(wordless ? 'words.write-out' : 'read-back.change')}
        </LinkButton>
        <form method="post" action={addressOf(place, words.id, 'leave-out')}>
          <Hidden hidden={hidden} />
          <Button variant="quiet" pictogram="no">
            {w('read-back.leave-out')}
          </Button>
        </form>
      </Actions>
      {wordless ? <p>{w('read-back.then-ask')}</p> : null}
    </>
  )
  return (
    <Slip
      waiting
      media={<Shown w={w} place={place} words={words} />}
      writtenBy={`${wroteIt(w, words)} ${w('read-back.question')}`}
      actions={
        open ? (
          actions
        ) : (
          <PhoneFold summary={w('read-back.fold')} open={first}>
            {actions}
          </PhoneFold>
        )
      }
    >
      <Said w={w} words={words} />
    </Slip>
  )
}

function Confirmed(props: OwnSlipProps) {
  const {
    w,
    locale,
    place,
    words,
    hidden,
    organisation,
    few,
    confidant,
    open = false,
    first = false,
    answer,
    became,
  } = props
  const { audience, withName, writer, aside } = words
  const three = (
    <Reach
      w={w}
      action={addressOf(place, words.id, 'audience')}
      hidden={hidden}
      id={`w-${words.id}`}
      {...{ audience, withName, name: words.speaker.name, organisation, few, second: words.needsSecond }}
    />
  )
  const form =
    audience === null ? (
      <>
        <HintsOf locale={locale} words={words.words} />
        <AskReach
          {...{ w, hidden, aside, confidant }}
          action={addressOf(place, words.id, 'aside')}
          id={`ask-${words.id}`}
        >
          {three}
        </AskReach>
      </>
    ) : (
      three
    )
  const inSight = open || audience === null
  const folded = !open && audience === null && aside !== 'not-now'
  const more = (
    <div class="kv-own__more">
      {place.atLeisure && audience !== null ? (
        <a href={addressOf(place, words.id, 'consent')}>{w('consent.link')}</a>
      ) : null}
      {inSight || place.atLeisure ? null : (
        <details class="kv-own__change">
          <summary>{w('reach.change')}</summary>
          {form}
        </details>
      )}
      <a href={addressOf(place, words.id, 'change')}>
        {w(words.media ? (words.words ? 'words.change-written' : 'words.write-out') : 'words.change')}
      </a>
      {audience === null ? (
        <form method="post" action={addressOf(place, words.id, 'leave-out')}>
          <Hidden hidden={hidden} />
          <button type="submit">{w('words.leave-out')}</button>
        </form>
      ) : (
        <a href={addressOf(place, words.id, 'withdraw')}>{w('words.withdraw')}</a>
      )}
      <EraseLink {...{ w, place, words }} />
    </div>
  )
  return (
    <>
      <Slip
        waiting={audience === null}
        media={<Shown w={w} place={place} words={words} />}
        reach={`${reachNow(w, words, organisation)} ${waitsNow(w, words, organisation)}`.trim()}
        {...(writer && { writtenBy: `${wroteIt(w, words)} ${w('wrote.and-yes')}` })}
        {...(inSight && {
          actions: folded ? (
            <PhoneFold summary={w('ask.fold')} open={first}>
              {form}
              {more}
            </PhoneFold>
          ) : (
            form
          ),
        })}
      >
        <Said w={w} words={words} />
      </Slip>
      <AskWriting {...{ locale, place, words }} />
      <WritingNow {...{ locale, place, words, hidden }} />
      {answer}
      {became ? (
        <PhoneFold summary={w('words.more')}>
          {became}
          {more}
        </PhoneFold>
      ) : folded ? null : (
        more
      )}
    </>
  )
}

/** How far it travels now, in one line. */
function reachNow(
  w: CardWords,
  { audience, reach, withName, speaker }: OwnWords,
  organisation: string,
): string {
  if (audience === null) return w('reach.now.nobody')
  if (reach === 'team' || reach === 'partners' || reach === 'movement')
    return `${w(`reach.now.${reach}`)} ${w(withName ? 'reach.with' : 'reach.without', { name: speaker.name })}`
  const house = organisation || w('reach.our-house')
  return withName
    ? w(`reach.now.${audience}.named`, { name: speaker.name, organisation: house })
    : w(`reach.now.${audience}`, { organisation: house })
}

/** What its speaker chose and waits for a second yes; or what was said no to. */
function waitsNow(w: CardWords, { second }: OwnWords, organisation: string): string {
  if (second === null || second.answer === 'yes') return ''
  const who = w(`reach.second.${second.said}`, { organisation: organisation || w('reach.our-house') })
  return w(second.answer === 'waits' ? 'reach.second.waits' : 'reach.second.refused', { who })
}

function LeftOut({ w, place, words, hidden }: OwnSlipProps) {
  return (
    <>
      <Slip waiting media={<Shown w={w} place={place} words={words} />} reach={w('left-out')}>
        <Said w={w} words={words} />
      </Slip>
      <div class="kv-own__more">
        <form method="post" action={addressOf(place, words.id, 'put-back')}>
          <Hidden hidden={hidden} />
          <button type="submit">{w('words.put-back')}</button>
        </form>
        <EraseLink {...{ w, place, words }} />
      </div>
    </>
  )
}

/** Not at the table: there it is busy, and what goes for good asks for a quiet moment. */
const EraseLink = ({ w, place, words }: Pick<OwnSlipProps, 'w' | 'place' | 'words'>) =>
  place.base === '/room' ? null : <a href={addressOf(place, words.id, 'erase')}>{w('words.erase')}</a>

/** That something was here, for who said it: nothing of it is left. */
const Erased = ({ w, locale, erasedAt }: OwnSlipProps & { erasedAt: Date }) => (
  <p class="kv-own__erased">{w('words.erased-on', { date: longDate(locale, erasedAt) })}</p>
)
