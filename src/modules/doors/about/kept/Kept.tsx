import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type KeptGroup, keptGroups } from './groups.ts'
import { keptWords } from './locales/index.ts'
import type { Locked } from './locked.ts'

interface KeptProps {
  locale: Locale
  /** Of each thing of which something is stored locked: how much. */
  locked: ReadonlyMap<string, Locked>
  /** Also what only an example network holds. */
  example: boolean
}

/** Everything that is kept of people, in plain words, a fold for each place where one meets it. */
export function Kept({ locale, locked, example }: KeptProps) {
  const w = keptWords(locale)
  const groups = (Object.keys(keptGroups) as KeptGroup[]).filter((group) => example || group !== 'example')
  return (
    <Section title={w('title')} id="everything" ruled>
      <p>{w('lead')}</p>
      {groups.map((group) => (
        <details class="kv-kept">
          <summary>{w(`group.${group}`)}</summary>
          <ul>
            {keptGroups[group].map((thing) => (
              <li>
                {w(`thing.${thing}`)}
                <span class="kv-kept__until">
                  {w('how-long')} {w(`until.${thing}`)}
                  {lockedSay(locale, locked.get(thing))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}

const lockedSay = (locale: Locale, how: Locked | undefined) =>
  how ? ` ${keptWords(locale)(`locked.${how}`)}` : ''
