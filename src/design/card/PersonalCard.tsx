import type { Child } from 'hono/jsx'
import { Mark } from '../drawing/Mark.tsx'

export interface PersonalCardProps {
  /** "Jouw kaart". */
  title: Child
  /** The word or picture the person chose; what they know it by. Undefined: there is none. */
  sign?: Child
  signLabel?: Child
  /** In groups, so that it can be read aloud and typed over. */
  code: readonly string[]
  codeLabel: Child
  /** An SVG of the QR code, with its own label. */
  qr?: Child
  /** One or two sentences: how to use it. */
  how: Child
  /** Whom to call, with the number. */
  contact: Child
  level?: 1 | 2
}

/** The card a person carries. None of their words stand on it. */
export function PersonalCard({
  title,
  sign,
  signLabel,
  code,
  codeLabel,
  qr,
  how,
  contact,
  level = 2,
}: PersonalCardProps) {
  const Title = `h${level}` as const
  return (
    <article class="kv-card">
      <div class="kv-card__head">
        <Mark />
        <Title class="kv-card__title">{title}</Title>
        <p class="kv-card__how">{how}</p>
      </div>
      <div class="kv-card__sides">
        {sign ? (
          <div class="kv-card__sign">
            <p class="kv-card__label">{signLabel}</p>
            <p class="kv-card__word">{sign}</p>
          </div>
        ) : null}
        <div class="kv-card__code">
          <p class="kv-card__label">{codeLabel}</p>
          <p class="kv-card__groups">
            {code.map((group, i) => (
              <>
                {i > 0 ? ' ' : null}
                <span>{group}</span>
              </>
            ))}
          </p>
        </div>
      </div>
      {qr ? <div class="kv-card__qr">{qr}</div> : null}
      <p class="kv-card__contact">{contact}</p>
    </article>
  )
}
