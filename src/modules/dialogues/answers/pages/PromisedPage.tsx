import { Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { TakenBackList } from '../../taken-back/pages/TakenBackList.tsx'
import type { TakenBack } from '../../taken-back/queries.ts'
import { answerWords } from '../locales/index.ts'
import type { PromisedAnswer } from '../queries.ts'
import type { WaitingItem } from '../waiting/items.ts'
import { waitingWords } from '../waiting/locales/index.ts'
import { WaitingList } from '../waiting/WaitingList.tsx'
import { PromisedList } from './PromisedList.tsx'

interface PromisedPageProps {
  locale: Locale
  items: readonly WaitingItem[]
  /** What the actor came back to. */
  done: readonly PromisedAnswer[]
  /** Answers from which words are gone. */
  taken: readonly TakenBack[]
  /** Where each answer is given: `/answers` or `/carrier`. */
  base: '/answers' | '/carrier'
}

/** What waits for the actor, and what they came back to. */
export function PromisedPage({ locale, items, done, taken, base }: PromisedPageProps) {
  const w = waitingWords(locale)
  return (
    <>
      <PageHead
        title={w('title')}
        lead={items.length > 0 ? w('lead') : undefined}
        drawing={<Circle open={1} fire="embers" />}
      />
      {taken.length > 0 ? <TakenBackList locale={locale} taken={taken} answers={base} /> : null}
      {items.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
          {done.length > 0 ? <p>{w('none.more')}</p> : null}
        </EmptyState>
      ) : (
        <WaitingList items={items} />
      )}
      {done.length > 0 ? (
        <Section title={answerWords(locale)('list.done')} ruled>
          <PromisedList locale={locale} promised={done} base={base} />
        </Section>
      ) : null}
    </>
  )
}
