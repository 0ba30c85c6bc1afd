import type { Child } from 'hono/jsx'
import {
  Actions,
  Button,
  Circle,
  EmptyState,
  Heading,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type {
  AskedToWrite,
  HelpGiven,
  KeptObjection,
  ObjectionToMine,
  OwnWords,
} from '../../../contributions/index.ts'
import { LetterIsThere } from '../../closing-letter/pages/LetterIsThere.tsx'
import { AskedAgain } from '../../deciding/pages/AskedAgain.tsx'
import { HelpBefore, HelpNow } from '../../help/pages/HelpNow.tsx'
import { keptAt } from '../../objections/kept-at.ts'
import { objectionWords } from '../../objections/locales/index.ts'
import { OwnLinks } from '../../own/OwnLinks.tsx'
import { AskedOfMe } from '../../write-out/pages/AskedOfMe.tsx'
import { cardWords } from '../locales/index.ts'
import { asksNow, isOpen, openFirst } from '../own-words/open-first.ts'
import { OwnSlip } from '../own-words/pages/OwnSlip.tsx'
import { addressOf, type Place } from '../own-words/place.ts'
import type { OwnCard, SeatAtFire, WhatBecame } from '../queries.ts'
import { CardCare } from './CardCare.tsx'
import { Done } from './Done.tsx'
import { CameBackWith, Way } from './Way.tsx'

export interface OwnWordsPageProps {
  locale: Locale
  place: Place
  title: string
  lead: string
  fires: readonly SeatAtFire[]
  words: readonly OwnWords[]
  became: WhatBecame
  /** Who helps, and who did. */
  given: readonly HelpGiven[]
  /** Somebody says that words are about them. */
  objections: readonly ObjectionToMine[]
  /** Somebody says that words at a place that who looks keeps are about them. */
  kept: readonly KeptObjection[]
  /** What others ask to be written out. */
  asked: readonly AskedToWrite[]
  /** What other rooms ask about one's words. */
  elsewhere: readonly Child[]
  hidden: FormState['hidden']
  now: Date
  /** Opened with a card: a device that somebody else may use next. */
  shared: boolean
  /** Undefined where there is none. */
  card: OwnCard | undefined
}

/** My words, where they went, who owes me an answer and by when, the answer. */
export function OwnWordsPage(props: OwnWordsPageProps) {
  const { locale, place, title, lead, fires, words, given, kept, asked, elsewhere, hidden, shared, card } =
    props
  const w = cardWords(locale)
  const said = fires.filter(({ seatId }) => words.some(({ speaker }) => speaker.seatId === seatId))
  // Where somebody chose later, that question comes first.
  const asks = ({ seatId }: SeatAtFire) => words.some((one) => one.speaker.seatId === seatId && isOpen(one))
  const told = [...said.filter(asks), ...said.filter((fire) => !asks(fire))]
  const first = told.flatMap((fire) => saidAt(fire, words)).find(asksNow)?.id
  return (
    <>
      <PageHead title={<span dir="auto">{title}</span>} lead={told.length > 0 ? lead : undefined} />
      <HelpNow {...{ locale, given, hidden }} base={place.base} />
      {kept.map(({ id }) => (
        <KeptHere locale={locale} href={keptAt.onCard.address(id)} />
      ))}
      <AskedOfMe {...{ locale, place, asked }} />
      {elsewhere}
      {words.some(({ asksAgain }) => asksAgain) ? <AskedAgain locale={locale} base={place.base} /> : null}
      {fires.map((fire) => (fire.letterSentAt ? <LetterIsThere locale={locale} fire={fire} /> : null))}
      {told.length === 0 ? (
        <EmptyState drawing={<Circle chairs={6} open={0} fire="embers" />}>
          <p>{shared ? w('card.empty') : w('mine.none')}</p>
          {shared ? <p>{w('card.empty.more')}</p> : null}
        </EmptyState>
      ) : null}
      {told.map((fire) => (
        <AtFire key={fire.seatId} {...props} fire={fire} first={first} />
      ))}
      <HelpBefore {...{ locale, given }} base={place.base} />
      {shared ? <OwnLinks locale={locale} base={place.base} /> : null}
      {card ? <CardCare locale={locale} card={card} /> : null}
      {shared ? <Done w={w} /> : null}
    </>
  )
}

/** What was said there and not left out, in the order in which it asks something. */
const saidAt = ({ seatId }: SeatAtFire, words: readonly OwnWords[]) =>
  openFirst(words.filter(({ speaker, state }) => speaker.seatId === seatId && state !== 'left-out'))

interface AtFireProps extends OwnWordsPageProps {
  fire: SeatAtFire
  /** The sentence on the page that asks something first. */
  first: string | undefined
}

function AtFire({ locale, place, fire, words, became, objections, hidden, now, shared, first }: AtFireProps) {
  const w = cardWords(locale)
  const here = words.filter(({ speaker }) => speaker.seatId === fire.seatId)
  const kept = saidAt(fire, words)
  const leftOut = here.filter(({ state, erasedAt }) => state === 'left-out' && !erasedAt)
  const erased = here.filter(({ erasedAt }) => erasedAt)
  const asideUntil = ({ id }: OwnWords) =>
    objections.find((one) => one.contributionId === id && one.asideUntil && one.asideUntil > now)
      ?.asideUntil ?? null
  const wentOf = ({ id }: OwnWords) => became.went.find(({ contributionId }) => contributionId === id)
  return (
    <Section title={<FireName locale={locale} fire={fire} />} ruled>
      {kept.map((one) => (
        <>
          {objections.some(({ contributionId }) => contributionId === one.id) ? (
            <Objected locale={locale} href={addressOf(place, one.id, 'objection')} aside={asideUntil(one)} />
          ) : null}
          <OwnSlip
            w={w}
            locale={locale}
            place={place}
            words={one}
            hidden={hidden}
            organisation={fire.organisation}
            few={fire.few}
            confidant={fire}
            first={one.id === first}
            {...(one.state === 'confirmed' &&
              one.audience !== null && {
                answer: <CameBackWith locale={locale} went={wentOf(one)} />,
                became: (
                  <Way
                    locale={locale}
                    saidAt={fire.startsAt}
                    went={wentOf(one)}
                    stays={one.audience === 'here'}
                    carriers={became.carriers}
                    now={now}
                  />
                ),
              })}
          />
        </>
      ))}
      {leftOut.length > 0 ? <Heading level={3}>{w('card.left-out')}</Heading> : null}
      {leftOut.map((one) => (
        <OwnSlip
          w={w}
          locale={locale}
          place={place}
          words={one}
          hidden={hidden}
          organisation={fire.organisation}
          few={fire.few}
          confidant={fire}
        />
      ))}
      {erased.map((one) => (
        <OwnSlip
          {...{ w, locale, place, hidden }}
          words={one}
          organisation={fire.organisation}
          few={fire.few}
          confidant={fire}
        />
      ))}
      {fire.status === 'harvesting' && !shared ? (
        <ToTable locale={locale} fire={fire} hidden={hidden} />
      ) : null}
      <p>
        <a href={`/dialogues/${fire.dialogueId}/look-back`}>{w('card.look-back')}</a>
      </p>
    </Section>
  )
}

/** Somebody says that the words below it are about them. */
const Objected = ({ locale, href, aside }: { locale: Locale; href: string; aside: Date | null }) => {
  const w = objectionWords(locale)
  return (
    <Notice kind="care">
      <p>
        {w('mine.note')} <a href={href}>{w('mine.note.link')}</a>
      </p>
      {aside ? <p>{w('mine.note.aside', { date: longDate(locale, aside) })}</p> : null}
    </Notice>
  )
}

/** Somebody says it of words at the fire that they look after. */
const KeptHere = ({ locale, href }: { locale: Locale; href: string }) => {
  const w = objectionWords(locale)
  return (
    <Notice kind="care">
      <p>
        {w('mine.kept')} <a href={href}>{w('mine.kept.link')}</a>
      </p>
    </Notice>
  )
}

const FireName = ({ locale, fire }: { locale: Locale; fire: SeatAtFire }) => (
  <>
    <span dir="auto">{fire.title}</span>
    <small class="kv-fire-date">{longDate(locale, fire.startsAt)}</small>
  </>
)

function ToTable({
  locale,
  fire,
  hidden,
}: {
  locale: Locale
  fire: SeatAtFire
  hidden: FormState['hidden']
}) {
  const w = cardWords(locale)
  return (
    <form method="post" action={`/dialogues/${fire.dialogueId}/sit`}>
      <input type="hidden" name="_csrf" value={hidden.csrf} />
      <input type="hidden" name="_key" value={hidden.key} />
      <p>{w('card.to-table.body')}</p>
      <Actions>
        <Button variant="quiet" pictogram="speak">
          {w('card.to-table')}
        </Button>
      </Actions>
    </form>
  )
}
