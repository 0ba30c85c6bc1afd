import { Circle, EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { calendarWords } from '../../calendar/locales/index.ts'
import { addressOf, cursorOf, type Whose } from '../asked.ts'
import { type AgendaWords, agendaWords } from '../locales/index.ts'
import type { AgendaNotice } from '../notices.ts'
import type { AgendaItem } from '../sources.ts'
import { Choosing, type ChoosingProps, type View, Views } from './Choosing.tsx'
import { Items } from './Items.tsx'

export interface AgendaPageProps extends ChoosingProps {
  whose: Whose
  items: readonly AgendaItem[]
  /** There is more behind the last one. */
  more: boolean
  now: Date
  /** Years one can look back on, the latest first. */
  years: readonly string[]
  /** It shows one movement because of the address it was asked at: the way to all of it stands on the page. */
  everything: boolean
}

export function titleOf(w: AgendaWords, whose: Whose): string {
  if ('mine' in whose) return w('title.mine')
  return 'circle' in whose ? w('title.of', { name: whose.circle.name }) : w('title')
}

/** The head of the agenda in each of its shapes. */
export function AgendaHead({ here, lit, ...props }: AgendaPageProps & { here: View; lit: boolean }) {
  const { locale, whose } = props
  const w = agendaWords(locale)
  return (
    <>
      <PageHead
        title={titleOf(w, whose)}
        lead={w('mine' in whose ? 'lead.mine' : 'lead')}
        drawing={<Circle chairs={5} open={3} fire={lit ? 'lit' : 'unlit'} />}
      />
      <Views {...props} here={here} />
      <Choosing {...props} here={here} />
    </>
  )
}

/** What is coming; or what there was in a year, the latest first. */
export function AgendaPage(props: AgendaPageProps & { notices: readonly AgendaNotice[] }) {
  const { locale, asked, whose, notices, items, more, now, years } = props
  const w = agendaWords(locale)
  const { of, kind, year } = asked
  const last = items.at(-1)
  return (
    <>
      <AgendaHead {...props} here="list" lit={items.length > 0 && year === ''} />
      {notices.length > 0 ? <LinkList items={notices} /> : null}
      {items.length === 0 ? (
        <EmptyState>
          <p>{w(year || of || kind || asked.after ? 'none.then' : 'none')}</p>
        </EmptyState>
      ) : (
        <Section title={year ? w('in-year', { year }) : w('ahead')} ruled>
          <Items locale={locale} items={items} now={now} house={!('circle' in whose && isHouse(whose))} />
          {more && last ? (
            <p>
              <a href={addressOf('/agenda', { of, kind, year, after: cursorOf(last) })}>
                {w(year ? 'more.before' : 'more')}
              </a>
            </p>
          ) : null}
        </Section>
      )}
      {props.everything ? (
        <p>
          <a href="/agenda?of=all">{w('everything')}</a>
        </p>
      ) : null}
      <Follow {...props} />
      <Years {...props} years={years} />
    </>
  )
}

/** The same agenda in one's own calendar, kept by the telephone itself. */
function Follow({ locale, whose }: AgendaPageProps) {
  const w = calendarWords(locale)
  const [href, label] =
    'mine' in whose
      ? (['/mine/calendar', 'link'] as const)
      : ([`/agenda/calendar${'circle' in whose ? `/${whose.circle.slug}` : ''}.ics`, 'follow'] as const)
  return (
    <p>
      <a href={href}>{w(label)}</a>
    </p>
  )
}

const isHouse = ({ circle }: Extract<Whose, { circle: unknown }>) => circle.kind === 'organisation'

function Years({ locale, asked: { of, kind, year }, years }: AgendaPageProps) {
  const w = agendaWords(locale)
  if (years.length === 0) return null
  return (
    <Section title={w('back')} ruled>
      <ul class="kv-places">
        {years.map((one) => (
          <li>
            <a
              href={addressOf('/agenda', { of, kind, year: one })}
              aria-current={one === year ? 'page' : undefined}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
      {year ? (
        <p>
          <a href={addressOf('/agenda', { of, kind })}>{w('back.ahead')}</a>
        </p>
      ) : null}
    </Section>
  )
}
