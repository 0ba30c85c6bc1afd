import type { Locale } from '../../../platform/i18n/words.ts'
import { Paragraphs } from '../Paragraphs.tsx'
import { wantedWords } from './locales/index.ts'
import type { WantedView } from './queries.ts'

/** For which roles a circle looks for somebody, and the way to say: I would like to. */
export function WantedRoles({ locale, wanted }: { locale: Locale; wanted: readonly WantedView[] }) {
  if (wanted.length === 0) return null
  const w = wantedWords(locale)
  return (
    <>
      <h3 class="kv-heading kv-heading--3">{w('title')}</h3>
      <ul class="kv-supporters">
        {wanted.map(({ id, role, about }) => (
          <li class="kv-supporters__item">
            <div>
              <p class="kv-supporters__role" dir="auto">
                {role}
              </p>
              <Paragraphs text={about} />
              <p>
                <a href={`/roles/${id}`}>
                  {w('reply')}
                  <span class="kv-hidden">: {role}</span>
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
