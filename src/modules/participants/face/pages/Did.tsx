import type { Child } from 'hono/jsx'
import { Call, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { CircleView } from '../../../circles/index.ts'
import { faceWords } from '../locales/index.ts'
import type { CallerView, EntryView } from '../queries.ts'
import { Entries } from './Entries.tsx'

interface DidProps {
  locale: Locale
  circle: CircleView
  entries: readonly EntryView[]
  /** Who said yes to being named. */
  callers: readonly CallerView[]
  /** With whom they share it. */
  beside(entry: EntryView): Child
}

/** What a place tried, also what failed, what there was already, what it promised and looks for, what it agreed, and whom to call. */
export function Did({ locale, circle, entries, callers, beside }: DidProps) {
  if (entries.length + callers.length === 0) return null
  const w = faceWords(locale)
  const title = {
    tried: w('tried.title'),
    initiative: w('initiative.title'),
    promise: w(circle.kind === 'partner' ? 'promise.title.partner' : 'promise.title'),
    question: w('question.title'),
    agreement: w('agreement.title'),
  }
  return (
    <>
      {(['tried', 'initiative', 'promise', 'question', 'agreement'] as const).map((kind) => {
        const said = entries.filter((entry) => entry.kind === kind)
        return said.length > 0 ? (
          <Section title={title[kind]} id={kind} ruled>
            <Entries locale={locale} entries={said} more={beside} />
          </Section>
        ) : null
      })}
      {callers.length > 0 ? (
        <Section title={w('callers.title')} ruled>
          <ul class="kv-told">
            {callers.map(({ name, about, phone }) => (
              <li class="kv-told__one">
                <p>{about ? w('callers.line', { name, about }) : name}</p>
                <Call phone={phone} large>
                  {w('callers.number', { name, phone })}
                </Call>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
