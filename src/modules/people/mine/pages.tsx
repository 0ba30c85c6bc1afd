import type { Child } from 'hono/jsx'
import { Button, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { peopleWords } from '../words.ts'

interface MineProps {
  locale: Locale
  name: string
  /** What the other rooms keep for this person. */
  sections: readonly Child[]
}

/** Everything that is one person's own, in one place. */
export function MinePage({ locale, name, sections }: MineProps) {
  const w = peopleWords(locale)
  return (
    <>
      <PageHead title={w('mine.title')} lead={w('mine.lead', { name })} />
      {sections.length > 0 ? sections : <p>{w('mine.none')}</p>}
      <Section title={w('mine.about')}>
        <ul>
          <li>
            <a href="/mine/settings">{w('mine.settings')}</a>
            <br />
            {w('mine.settings.hint')}
          </li>
          <li>
            <a href="/mine/sign-ins">{w('mine.sign-ins')}</a>
            <br />
            {w('mine.sign-ins.hint')}
          </li>
        </ul>
        <form method="post" action="/sign-out">
          <Button variant="quiet">{w('mine.sign-out')}</Button>
        </form>
      </Section>
    </>
  )
}
