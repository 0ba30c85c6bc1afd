import { LinkList, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Sought } from '../../wanted/pages/Sought.tsx'
import type { ReplyView, WantedView } from '../../wanted/queries.ts'
import { type SupportWords, supportWords } from '../locales/index.ts'
import { pageOf, type Supported } from '../place.ts'
import type { SupporterView } from '../queries.ts'

interface OverviewProps {
  locale: Locale
  form: FormState
  place: Supported
  supporters: readonly SupporterView[]
  wanted: readonly WantedView[]
  replies: readonly ReplyView[]
}

/** For who looks after a circle: whom they asked, what was answered, whom they look for, and who replied. */
export function OverviewPage({ locale, form, place, supporters, wanted, replies }: OverviewProps) {
  const w = supportWords(locale)
  const base = `/circles/${place.slug}/support`
  return (
    <>
      <PageHead title={w('overview.title', { name: place.name })} lead={w('overview.lead')}>
        <p>
          <a href={pageOf(place)}>{w('overview.back')}</a>
        </p>
      </PageHead>
      <Section title={w('overview.people')} ruled>
        {supporters.length === 0 ? <p>{w('overview.nobody')}</p> : null}
        <LinkList
          items={[
            ...supporters.map((one) => ({
              href: `${base}/ask/${one.id}`,
              label: w('ask.theirs', { role: one.role, name: one.name }),
              about: stateOf(w, locale, one),
            })),
            ...(place.closed ? [] : [{ href: `${base}/ask/new`, label: w('overview.ask') }]),
          ]}
        />
      </Section>
      {place.closed ? null : (
        <Sought locale={locale} form={form} slug={place.slug} wanted={wanted} replies={replies} />
      )}
    </>
  )
}

function stateOf(w: SupportWords, locale: Locale, { yesOn, yesHow, until, thanks }: SupporterView): string {
  if (until !== null) return w(thanks ? 'state.thanks' : 'state.stopped', { until })
  if (!yesOn || !yesHow) return w('state.asked')
  return w(`state.${yesHow}`, { day: dayInWords(locale, yesOn) })
}
