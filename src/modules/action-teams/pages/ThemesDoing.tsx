import { Circle, Section, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'
import { themeWords } from '../locales/index.ts'
import type { ThemeListed } from '../queries.ts'
import type { ThemeStatus } from '../schema.ts'

/** How it is doing, as a fire: chairs follow their place in the drawing, and are nobody's. */
const fires = {
  central: { chairs: 8, open: 0, fire: 'lit' },
  running: { chairs: 6, open: 1, fire: 'lit' },
  new: { chairs: 5, open: 3, fire: 'unlit' },
  resting: { chairs: 5, open: 1, fire: 'embers' },
} as const satisfies Partial<Record<ThemeStatus, object>>

interface ThemesDoingProps {
  locale: Locale
  status: ThemeStatus
  themes: readonly ThemeListed[]
  around: Movement | undefined
}

/** Themes that are doing alike, each with what it is about. */
export function ThemesDoing({ locale, status, themes, around }: ThemesDoingProps) {
  const w = themeWords(locale)
  return (
    <Section title={w(`status.${status}`)} ruled>
      <Small>{w(`status.${status}.hint`)}</Small>
      {status === 'done' ? null : (
        <div class="kv-themes__fire">
          <Circle {...fires[status]} />
        </div>
      )}
      <ul class="kv-themes">
        {themes.map(({ slug, name, about }) => (
          <li>
            <h3>
              <a class="kv-themes__name" href={underName(`/themes/${slug}`, around)}>
                {name}
              </a>
            </h3>
            {about ? <p>{about}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
