import type { PropsWithChildren } from 'hono/jsx'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { visionWords } from '../../locales/index.ts'
import type { RemarkView } from '../queries.ts'

interface RemarkProps {
  locale: Locale
  remark: RemarkView
  /** The level of its heading. */
  level?: 2 | 3
}

/** What is said of one thing, with the way to it, and what its maker says back. */
export function Remark({ locale, remark, level = 3, children }: PropsWithChildren<RemarkProps>) {
  const w = visionWords(locale)
  const Title = `h${level}` as const
  const { piece, says, words, answer } = remark
  const day = dayInWords(locale, piece.day)
  return (
    <article class="kv-remark">
      <Title class="kv-heading kv-heading--3">
        <a href={piece.path} dir="auto">
          {piece.title}
        </a>
      </Title>
      <p class="kv-small">{piece.from ? w('piece.from', { from: piece.from, day }) : day}</p>
      <p class="kv-remark__says">{w(`says.${says}`)}</p>
      <p class="kv-lines" dir="auto">
        {words}
      </p>
      {answer ? (
        <div class="kv-remark__answer">
          <p class="kv-small">{answer.name ? w('answer.named', { name: answer.name }) : w('answer.of')}</p>
          <p class="kv-lines" dir="auto">
            {answer.words}
          </p>
        </div>
      ) : null}
      {children}
    </article>
  )
}
