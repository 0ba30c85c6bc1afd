import { Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Kept } from '../kept/Kept.tsx'
import { aboutWords } from '../locales/index.ts'

/** The chapters of each page, in their order; the first of the privacy page is set apart. */
const chapters = {
  privacy: ['keep', 'see', 'can', 'pass-on', 'operators', 'mail', 'how-long', 'complain'],
  accessibility: ['status', 'works', 'missing', 'tests', 'report'],
} as const

type About = keyof typeof chapters
type Chapter = (typeof chapters)[About][number] | 'short'

interface AboutProps {
  locale: Locale
  about: About
  /** Names of things of which something is stored locked. */
  sealed: ReadonlySet<string>
  example: boolean
}

export function AboutPage({ locale, about, sealed, example }: AboutProps) {
  const w = aboutWords(locale)
  return (
    <>
      <PageHead title={w(`${about}.title`)} lead={w(`${about}.lead`)} />
      {about === 'privacy' ? (
        <Notice title={w('short.title')}>
          <Lines locale={locale} chapter="short" />
        </Notice>
      ) : null}
      {chapters[about].map((chapter) => (
        <Section title={w(`${chapter}.title`)} id={chapter} ruled>
          <Lines locale={locale} chapter={chapter} />
        </Section>
      ))}
      {about === 'privacy' ? <Kept locale={locale} sealed={sealed} example={example} /> : null}
    </>
  )
}

/** `chapter.1`, `chapter.2` … as a list. */
function Lines({ locale, chapter }: { locale: Locale; chapter: Chapter }) {
  const w = aboutWords(locale)
  const lines: string[] = []
  for (let key = `${chapter}.1`; aboutWords.has(key); key = `${chapter}.${lines.length + 1}`)
    lines.push(w(key))
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
