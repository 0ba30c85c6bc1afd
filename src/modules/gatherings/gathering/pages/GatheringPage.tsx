import type { Child } from 'hono/jsx'
import { Circle, LinkList, Notice, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { askCircleWords } from '../../ask-circle/locales/index.ts'
import { calendarWords } from '../../calendar/locales/index.ts'
import { kindName } from '../../kinds.ts'
import { gatheringWords } from '../../locales/index.ts'
import { receiveWords } from '../../receive/locales/index.ts'
import { whenInWords } from '../../time/in-words.ts'
import { type PageWords, pageWords } from '../locales/index.ts'
import type { GatheringView, OccurrenceView } from '../view.ts'
import { withinInWords } from '../within.ts'
import { Facts } from './Facts.tsx'
import { How, Occasion } from './How.tsx'

export interface GatheringPageProps {
  locale: Locale
  gathering: GatheringView
  /** The time of which the page speaks. */
  occurrence: OccurrenceView | undefined
  others: readonly OccurrenceView[]
  now: Date
  /** Receives people here. */
  receives: boolean
  /** Another room has a page for it, which is open. */
  leads: boolean
  /** What one can do here, between what it is and when else. */
  children?: Child
}

/** A gathering: what it is for, when and where, whom to call, and when else it comes back. */
export function GatheringPage(props: GatheringPageProps) {
  const { locale, gathering, occurrence, others, now, receives, leads, children } = props
  const w = pageWords(locale)
  const { title, about, status, hosted, id, page, language } = gathering
  const lang = language && language !== locale ? language : undefined
  const over = occurrence !== undefined && occurrence.endsAt <= now
  return (
    <>
      <PageHead
        title={
          <span dir="auto" lang={lang}>
            {title}
          </span>
        }
        lead={<By locale={locale} w={w} gathering={gathering} />}
        drawing={<Circle chairs={7} open={3} fire={status === 'announced' && !over ? 'lit' : 'unlit'} />}
      />
      <Standing locale={locale} w={w} gathering={gathering} occurrence={occurrence} over={over} />
      <Section>
        <Occasion w={w} gathering={gathering} />
        {about ? (
          <p class="kv-occasion" dir="auto" lang={lang}>
            {about}
          </p>
        ) : null}
        <Facts locale={locale} gathering={gathering} occurrence={occurrence} />
        <Within locale={locale} gathering={gathering} />
        {occurrence && status !== 'draft' ? (
          <p>
            <a href={`/gatherings/${id}/calendar.ics?on=${occurrence.id}`}>{calendarWords(locale)('add')}</a>
          </p>
        ) : null}
      </Section>
      {leads ? (
        <p>
          <a href={page}>{w('page')}</a>
        </p>
      ) : null}
      <How w={w} gathering={gathering} over={over} />
      {children}
      <OtherTimes locale={locale} w={w} gathering={gathering} others={others} />
      {receives ? (
        <p>
          <a href={`/gatherings/${id}/people${occurrence ? `?on=${occurrence.id}` : ''}`}>
            {receiveWords(locale)('link')}
          </a>
        </p>
      ) : null}
      {hosted ? (
        <Section title={w('host')} ruled>
          <LinkList
            items={[
              { href: `/gatherings/${id}/prepare`, label: w('host.prepare') },
              ...(status === 'announced' && gathering.signUp && !gathering.standsIn
                ? [{ href: `/gatherings/${id}/ask-circle`, label: askCircleWords(locale)('link') }]
                : []),
              ...(status === 'announced' && !page
                ? [{ href: `/gatherings/${id}/cancel`, label: w('host.cancel') }]
                : []),
            ]}
          />
        </Section>
      ) : null}
      <p>
        <a href="/agenda">{w('back')}</a>
      </p>
    </>
  )
}

function By({ locale, w, gathering }: { locale: Locale; w: PageWords; gathering: GatheringView }) {
  const kind = kindName(locale, gathering.kind)
  const { circle } = gathering
  if (!circle) return <>{kind}</>
  const [before = '', after = ''] = w('by', { kind, circle: '|' }).split('|')
  return (
    <>
      {before}
      <a href={`/circles/${circle.slug}`}>{circle.name}</a>
      {after}
    </>
  )
}

interface StandingProps {
  locale: Locale
  w: PageWords
  gathering: GatheringView
  occurrence: OccurrenceView | undefined
  over: boolean
}

/** What one must know first: that it is a sketch, does not take place, changed, or is over. */
function Standing({ w, gathering, occurrence, over }: StandingProps) {
  const { status, cancelledBecause, changedAt } = gathering
  if (status === 'draft') return <Notice>{w('draft')}</Notice>
  const once = occurrence?.status === 'cancelled'
  if (status === 'cancelled' || once) {
    const because = status === 'cancelled' ? cancelledBecause : occurrence?.cancelledBecause
    return (
      <Notice kind="care" title={w(status === 'cancelled' ? 'cancelled.title' : 'cancelled.once')}>
        {because ? <p dir="auto">{because}</p> : null}
      </Notice>
    )
  }
  if (over) return <Notice>{w('over')}</Notice>
  return changedAt ? <Notice>{w('changed')}</Notice> : null
}

const Within = ({ locale, gathering }: { locale: Locale; gathering: GatheringView }) => {
  const within = withinInWords(locale, gathering)
  return within ? <Small>{within}</Small> : null
}

interface OtherTimesProps {
  locale: Locale
  w: PageWords
  gathering: GatheringView
  others: readonly OccurrenceView[]
}

function OtherTimes({ locale, w, gathering: { id, zone }, others }: OtherTimesProps) {
  if (others.length === 0) return null
  return (
    <Section title={w('other-times')} ruled>
      <LinkList
        items={others.map(({ id: on, startsAt, endsAt, status }) => ({
          href: `/gatherings/${id}?on=${on}`,
          label: whenInWords(locale, { startsAt, endsAt, zone }),
          about: status === 'cancelled' ? gatheringWords(locale)('cancelled') : undefined,
        }))}
      />
    </Section>
  )
}
