import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type ShareWords, shareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'
import { titleFrom } from '../title.ts'

interface DeskProps {
  locale: Locale
  slug: string
  shared: readonly SharedView[]
  today: string
}

/** What was shared and waits for somebody who looks along; what is done last. */
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
        about: w(`desk.${isDone(one) ? 'ended' : one.step === 'proposed' ? 'proposed' : 'waits'}`, {
          when: daysAway(locale, one.sharedOn, today),
        }),
      }))}
    />
  )
  const [open, done] = [shared.filter((one) => !isDone(one)), shared.filter(isDone)]
  return (
    <>
      <PageHead title={w('desk.title')} lead={w('desk.lead')} />
      {open.length > 0 ? (
        <Section title={w('desk.open')} ruled>
          {list(open)}
        </Section>
      ) : (
        <EmptyState>
          <p>{w('desk.none')}</p>
        </EmptyState>
      )}
      {done.length > 0 ? (
        <Section title={w('desk.closed')} ruled>
          {list(done)}
        </Section>
      ) : null}
    </>
  )
}

const calledOf = (w: ShareWords, { words, media }: SharedView): string =>
  words ? titleFrom(words) : w(`desk.only.${media[0]?.kind ?? 'photo'}`)
