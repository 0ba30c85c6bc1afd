import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { daysAway, longDay } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type ShareWords, shareWords } from '../locales/index.ts'
import { isLate, lookBy } from '../promise.ts'
import type { SharedView } from '../queries.ts'
import { titleFrom } from '../title.ts'

interface DeskProps {
  locale: Locale
  slug: string
  shared: readonly SharedView[]
  today: string
}

/** What was shared and waits for somebody who looks along, then what waits for who shared it; what is done last. */
export function DeskPage({ locale, slug, shared, today }: DeskProps) {
  const w = shareWords(locale)
  const isDone = ({ step }: SharedView) => step === 'closed' || step === 'published'
  const list = (some: readonly SharedView[]) => (
    <LinkList
      items={some.map((one) => ({
        href: `/circles/${slug}/shared/${one.id}`,
        label: (
          <span lang={one.language} dir="auto">
            {calledOf(w, one)}
          </span>
        ),
        about: w('desk.ended', { when: daysAway(locale, one.sharedOn, today) }),
      }))}
    />
  )
  const [open, done] = [shared.filter((one) => !isDone(one)), shared.filter(isDone)]
  const waits = open.filter(({ step }) => step === 'waits')
  const withSharer = open.filter(({ step }) => step !== 'waits')
  const lying = (some: readonly SharedView[]) =>
    some.map((one) => <OneShared locale={locale} slug={slug} one={one} today={today} />)
  return (
    <>
      <PageHead title={w('desk.title')} lead={w('desk.lead')} />
      {waits.length > 0 ? (
        <Section title={w('desk.open')} ruled>
          {lying(waits)}
        </Section>
      ) : null}
      {withSharer.length > 0 ? (
        <Section title={w('desk.theirs')} ruled>
          {lying(withSharer)}
        </Section>
      ) : null}
      {open.length === 0 ? (
        <EmptyState>
          <p>{w('desk.none')}</p>
        </EmptyState>
      ) : null}
      {done.length > 0 ? (
        <Section title={w('desk.closed')} ruled>
          {list(done)}
        </Section>
      ) : null}
    </>
  )
}

/** What waits, in its own words as far as one reads at a glance; what is longer is read on its page. */
function OneShared({ locale, slug, one, today }: Omit<DeskProps, 'shared'> & { one: SharedView }) {
  const w = shareWords(locale)
  const short = one.words.length <= mostAtAGlance
  const when = daysAway(locale, one.sharedOn, today)
  return (
    <article class="kv-shared__one">
      <blockquote class="kv-shared" lang={one.language} dir="auto">
        <p class="kv-shared__words">{one.words && short ? one.words : calledOf(w, one)}</p>
        <footer class="kv-small" lang={locale}>
          {one.step === 'proposed' || one.step === 'asked'
            ? w(`desk.${one.step}`, { when })
            : w(isLate(one, today) ? 'desk.late' : 'desk.waits', { when, day: longDay(locale, lookBy(one)) })}
        </footer>
      </blockquote>
      <p>
        <a href={`/circles/${slug}/shared/${one.id}`}>
          {w('desk.look')}
          <span class="kv-hidden">: {calledOf(w, one)}</span>
        </a>
      </p>
    </article>
  )
}

/** In characters. */
const mostAtAGlance = 320

const calledOf = (w: ShareWords, { words, media }: SharedView): string =>
  words ? titleFrom(words) : w(`desk.only.${media[0]?.kind ?? 'photo'}`)
