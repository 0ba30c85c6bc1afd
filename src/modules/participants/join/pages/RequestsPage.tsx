import { EmptyState, LinkList, PageHead, Section, Small } from '../../../../design/index.ts'
import { daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { joinWords } from '../locales/index.ts'
import type { RequestView } from '../queries.ts'

interface RequestsProps {
  locale: Locale
  requests: readonly RequestView[]
  /** Whether who looks may write down who called. */
  writesDown: boolean
  today: string
}

/** Who waits for a conversation, and for how long; whose turn it is. */
export function RequestsPage({ locale, requests, writesDown, today }: RequestsProps) {
  const w = joinWords(locale)
  const open = requests.filter(({ closed }) => !closed)
  const closed = requests.filter((one) => one.closed)
  const list = (some: readonly RequestView[]) => (
    <LinkList
      items={some.map((one) => ({
        href: `/join/requests/${one.id}`,
        label: [one.name || w('one.nameless'), one.organisation, one.toCircle?.name]
          .filter(Boolean)
          .join(', '),
        about: aboutOf(locale, one, today),
      }))}
    />
  )
  return (
    <>
      <PageHead title={w('requests.title')} lead={w('requests.lead')}>
        {writesDown ? (
          <p>
            <a href="/join/write-down">{w('write-down.link')}</a>
          </p>
        ) : null}
      </PageHead>
      {open.length > 0 ? (
        list(open)
      ) : (
        <EmptyState>
          <p>{w('requests.none')}</p>
        </EmptyState>
      )}
      {closed.length > 0 ? (
        <Section title={w('requests.closed')} ruled>
          <Small>{w('requests.closed.hint')}</Small>
          {list(closed)}
        </Section>
      ) : null}
    </>
  )
}

/** How far it is, since when, and who calls. */
export function aboutOf(locale: Locale, request: RequestView, today: string): string {
  const w = joinWords(locale)
  const { step, askedOn, closed } = request
  const asked = w('one.asked', { when: daysAway(locale, askedOn, today) })
  if (closed) return `${w(`step.${step}`)}. ${asked}`
  const who = whoCalls(locale, request)
  return step === 'asked' || step === 'calling' ? `${asked} ${who}` : `${w(`step.${step}`)}. ${asked} ${who}`
}

function whoCalls(locale: Locale, { taken, takenBy, mine }: RequestView): string {
  const w = joinWords(locale)
  if (!taken) return w('one.waits')
  if (mine) return w('one.taken.mine')
  return takenBy ? w('one.taken', { name: takenBy }) : w('one.taken.other')
}
