import { Actions, Circle, Heading, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { type AskedToWrite, type HelpGiven, type OwnWords, places } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { openFirst } from '../../card/own-words/open-first.ts'
import { OwnSlip } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { Done } from '../../card/pages/Done.tsx'
import { LastTime } from '../../follow/pages/LastTime.tsx'
import { HelpBefore, HelpNow } from '../../help/pages/HelpNow.tsx'
import type { ToldLists } from '../../look-back/told.ts'
import { AskedOfMe } from '../../write-out/pages/AskedOfMe.tsx'
import { type RoomWords, roomWords } from '../locales/index.ts'
import type { Table } from '../queries.ts'
import { PassOn } from './PassOn.tsx'

export interface TablePageProps {
  locale: Locale
  place: Place
  table: Table
  words: readonly OwnWords[]
  /** Written down for others, waiting for their yes. */
  inHand: readonly OwnWords[]
  /** Who helps whoever sits here, and who did. */
  given: readonly HelpGiven[]
  /** What others ask to be written out. */
  asked: readonly AskedToWrite[]
  hidden: FormState['hidden']
  /** What became of the evening before; null for a first evening. */
  lastTime: ToldLists | null
  now: Date
}

/** At the table: first the conversation; then my sentences, one under the other, each with its three buttons. */
export function TablePage(props: TablePageProps) {
  const { locale, place, table, words, given, asked, hidden } = props
  const w = roomWords(locale)
  const spoken = words.some(({ state }) => state !== 'left-out')
  return (
    <>
      <HelpNow {...{ locale, given, hidden }} base={place.base} />
      {spoken ? <MyWords {...props} w={w} /> : <Welcome {...props} w={w} />}
      <InHand {...props} w={w} />
      <AskedOfMe {...{ locale, place, asked }} />
      {spoken && table.status === 'harvesting' ? (
        <Section title={w('table.for-others')} ruled>
          <p>{w('table.for-others.body')}</p>
          <Actions>
            <LinkButton href="/room/write-for" variant="quiet" pictogram="write">
              {w('table.write-for')}
            </LinkButton>
          </Actions>
        </Section>
      ) : null}
      {spoken ? (
        <Section title={w('table.together')} ruled>
          <p>{w('table.together.body')}</p>
          <Actions>
            <LinkButton href="/room/table" variant="quiet">
              {w('table.together.do')}
            </LinkButton>
          </Actions>
        </Section>
      ) : null}
      {spoken ? (
        <Section title={w('table.card')} ruled>
          <p>{w('table.card.body')}</p>
          <Actions>
            <LinkButton href="/room/my-card" variant="quiet" pictogram="print">
              {w('table.card.do')}
            </LinkButton>
          </Actions>
        </Section>
      ) : null}
      <LeftOut {...props} w={w} />
      <HelpBefore {...{ locale, given }} base={place.base} />
      <Done w={cardWords(locale)} />
    </>
  )
}

function Welcome({ w, locale, table, lastTime, now }: TablePageProps & { w: RoomWords }) {
  const { name } = table.seat
  const title = name ? w('table.title.named', { name }) : w('table.title')
  const open = table.status === 'harvesting'
  return (
    <>
      <PageHead
        title={<span dir="auto">{title}</span>}
        lead={open ? w('table.away') : w('table.closed')}
        drawing={<Circle chairs={7} open={0} fire={open ? 'lit' : 'embers'} />}
      />
      <LastTime locale={locale} told={lastTime} now={now} />
      {open ? (
        <>
          <p>{w('table.then')}</p>
          <Actions>
            <LinkButton href="/room/words/new" pictogram="speak">
              {w('table.first')}
            </LinkButton>
            <LinkButton href="/room/write-for" variant="quiet" pictogram="write">
              {w('table.write-for')}
            </LinkButton>
          </Actions>
          <PassOn w={w} table={table} />
        </>
      ) : null}
    </>
  )
}

function MyWords({ w, locale, place, table, words, hidden }: TablePageProps & { w: RoomWords }) {
  const c = cardWords(locale)
  const kept = words.filter(({ state }) => state !== 'left-out')
  const inOrder = openFirst(kept)
  // What another wrote down takes a place at the yes.
  const room = places.length - kept.filter(({ state }) => state === 'confirmed').length
  return (
    <>
      <PageHead
        title={w('table.words')}
        lead={kept.some(({ state }) => state === 'waiting') ? w('table.waiting.lead') : w('table.words.lead')}
      />
      {inOrder.map((one) => (
        <OwnSlip
          w={c}
          locale={locale}
          place={place}
          words={one}
          hidden={hidden}
          organisation={table.organisation}
          few={table.few}
          confidant={table}
          open
        />
      ))}
      {table.status !== 'harvesting' ? null : room === 0 ? (
        <p>{w('table.full')}</p>
      ) : (
        <>
          <p>{w('table.more', { count: room })}</p>
          <Actions>
            <LinkButton href="/room/words/new" variant="quiet" pictogram="speak">
              {w('table.another')}
            </LinkButton>
          </Actions>
        </>
      )}
    </>
  )
}

/** Not the words themselves: this device may lie open between two people. */
function InHand({ w, place, inHand }: TablePageProps & { w: RoomWords }) {
  const [first] = inHand
  if (!first) return null
  return (
    <Section title={w('table.in-hand')} ruled>
      <p>{w('table.in-hand.body')}</p>
      <Actions>
        <LinkButton href={addressOf(place, first.id, 'read-back')} variant="quiet" pictogram="speak">
          {w('table.in-hand.one', { name: first.speaker.name })}
        </LinkButton>
      </Actions>
    </Section>
  )
}

function LeftOut({ w, locale, place, table, words, hidden }: TablePageProps & { w: RoomWords }) {
  const leftOut = words.filter(({ state, erasedAt }) => state === 'left-out' && !erasedAt)
  if (leftOut.length === 0) return null
  return (
    <Section ruled>
      <Heading level={3}>{w('table.left-out')}</Heading>
      {leftOut.map((one) => (
        <OwnSlip
          w={cardWords(locale)}
          locale={locale}
          place={place}
          words={one}
          hidden={hidden}
          organisation={table.organisation}
          few={table.few}
          confidant={table}
        />
      ))}
    </Section>
  )
}
