import { Call, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { questionWords } from '../locales/index.ts'

export interface QuestionCaller {
  name: string
  about: string
  phone: string
  place: string
}

/** Whom one can call about it: people who said yes to that at their own place. */
export function Callers({ locale, callers }: { locale: Locale; callers: readonly QuestionCaller[] }) {
  if (callers.length === 0) return null
  const w = questionWords(locale)
  return (
    <Section title={w('question.call')} ruled>
      <ul class="kv-told">
        {callers.map(({ name, about, phone, place }) => (
          <li class="kv-told__one">
            <p>{about ? w('question.call.about', { about }) : place}</p>
            <Call phone={phone} large>
              {w('question.call.line', { name, place, phone })}
            </Call>
          </li>
        ))}
      </ul>
    </Section>
  )
}
