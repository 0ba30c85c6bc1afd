import { Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { TakenBackList } from '../../taken-back/pages/TakenBackList.tsx'
import type { TakenBack } from '../../taken-back/queries.ts'
import { answerWords } from '../locales/index.ts'
import type { PromisedAnswer } from '../queries.ts'
import { PromisedList } from './PromisedList.tsx'

interface PromisedPageProps {
  locale: Locale
  promised: readonly PromisedAnswer[]
  /** Answers from which words are gone. */
  taken: readonly TakenBack[]
  /** `YYYY-MM-DD` */
  today: string
  /** Where each answer is given: `/answers` or `/carrier`. */
  base: '/answers' | '/carrier'
}

/** What the actor promised: what waits, and what is done. */
export function PromisedPage({ locale, promised, taken, today, base }: PromisedPageProps) {
  const w = answerWords(locale)
  const waiting = promised.filter(({ answerKind }) => answerKind === null)
  const done = promised.filter(({ answerKind }) => answerKind !== null)
  return (
    <>
      <PageHead title={w('list.title')} lead={w('list.lead')} drawing={<Circle open={1} fire="embers" />} />
      {taken.length > 0 ? <TakenBackList locale={locale} taken={taken} answers={base} /> : null}
      {waiting.length === 0 ? (
        <EmptyState>
          <p>{w('list.none')}</p>
        </EmptyState>
      ) : (
        <Section title={w('list.waiting')} ruled>
          <PromisedList locale={locale} promised={waiting} today={today} base={base} />
        </Section>
      )}
      {done.length > 0 ? (
        <Section title={w('list.done')} ruled>
          <PromisedList locale={locale} promised={done} today={today} base={base} />
        </Section>
      ) : null}
    </>
  )
}
