import { Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { GoesAlong } from '../goes-along.ts'
import { termWords } from '../locales/index.ts'

interface WhatGoesAlongProps {
  locale: Locale
  along: GoesAlong
  /** How it is undone. */
  undo: string
}

/** Before anything is laid into another: which of it goes along, as far as whoever looks may read it, and how it is undone. */
export function WhatGoesAlong({ locale, along, undo }: WhatGoesAlongProps) {
  const w = termWords(locale)
  const { many, latest } = along
  const beside = many - latest.length
  return (
    <Section title={w('along.title')}>
      <p>{many === 0 ? w('along.none') : w('along.many', { count: many })}</p>
      {latest.length > 0 ? (
        <ul>
          {latest.map(({ title, href }) => (
            <li>
              <a href={href}>{title}</a>
            </li>
          ))}
          {beside > 0 ? <li>{w('along.more', { count: beside })}</li> : null}
        </ul>
      ) : null}
      <p>{undo}</p>
      <Small>{w('along.others')}</Small>
    </Section>
  )
}
