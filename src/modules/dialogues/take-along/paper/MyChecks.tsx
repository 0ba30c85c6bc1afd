import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** What they saw beside what their movement stands for, and answered to who looked; nothing where there is nothing. */
export function MyChecks({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  const w = takeAlongWords(locale)
  const { looks: checks, lookReplies } = taken
  return (
    <>
      {checks.length > 0 ? <h2>{w('checks')}</h2> : null}
      {checks.map(({ movement, name, on, readBy, remarks, ...whole }) => (
        <article>
          <h3 dir="auto">{w('checks.one', { movement, day: dayInWords(locale, on) })}</h3>
          <p>{w(`checks.read.${readBy}`)}</p>
          {name ? <p>{w('checks.by', { name })}</p> : null}
          {(['fits', 'pinches', 'proposes'] as const).map((what) =>
            whole[what] ? (
              <p dir="auto">
                {w(`checks.${what}`)}: {whole[what]}
              </p>
            ) : null,
          )}
          {remarks.map(({ says, text }) => (
            <p dir="auto">
              {w(`checks.${says}`)}: {text}
            </p>
          ))}
        </article>
      ))}
      {lookReplies.length > 0 ? <h2>{w('checks.answers')}</h2> : null}
      {lookReplies.map(({ text }) => (
        <p dir="auto">{text}</p>
      ))}
    </>
  )
}
