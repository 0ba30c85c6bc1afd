import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** What they saw beside what their movement stands for, and answered to who looked; nothing where there is nothing. */
export function MyLooks({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  const w = takeAlongWords(locale)
  const { looks, lookReplies } = taken
  return (
    <>
      {looks.length > 0 ? <h2>{w('looks')}</h2> : null}
      {looks.map(({ movement, name, on, readBy, remarks, ...whole }) => (
        <article>
          <h3 dir="auto">{w('looks.one', { movement, day: dayInWords(locale, on) })}</h3>
          <p>{w(`looks.read.${readBy}`)}</p>
          {name ? <p>{w('looks.by', { name })}</p> : null}
          {(['fits', 'pinches', 'proposes'] as const).map((what) =>
            whole[what] ? (
              <p dir="auto">
                {w(`looks.${what}`)}: {whole[what]}
              </p>
            ) : null,
          )}
          {remarks.map(({ says, text }) => (
            <p dir="auto">
              {w(`looks.${says}`)}: {text}
            </p>
          ))}
        </article>
      ))}
      {lookReplies.length > 0 ? <h2>{w('looks.answers')}</h2> : null}
      {lookReplies.map(({ text }) => (
        <p dir="auto">{text}</p>
      ))}
    </>
  )
}
