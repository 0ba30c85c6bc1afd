import { LinkButton, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { afterWords } from '../locales/index.ts'
import type { Kept } from '../queries.ts'
import { keepsakeKinds } from '../schema.ts'
import { KeptList } from './KeptList.tsx'

interface KeptOfSessionProps {
  locale: Locale
  week: string
  sessionId: string
  kept: readonly Kept[]
  /** Who looks makes the Week, and this is over. */
  keeps: boolean
}

/** On the page of something that was: what is kept of it, and for its makers the way to keep more. */
export function KeptOfSession({ locale, week, sessionId, kept, keeps }: KeptOfSessionProps) {
  const w = afterWords(locale)
  return keepsakeKinds.map((kind) => {
    const these = kept.filter((one) => one.kind === kind)
    return these.length > 0 || keeps ? (
      <Section title={w(`kept.${kind}s`)} ruled>
        {these.length > 0 ? <KeptList locale={locale} week={week} kept={these} /> : null}
        {keeps ? (
          <p>
            <LinkButton href={`${week}/sessions/${sessionId}/keep/${kind}`} variant="quiet">
              {w(`kept.${kind}.new`)}
            </LinkButton>
          </p>
        ) : null}
      </Section>
    ) : null
  })
}
