import type { Child } from 'hono/jsx'
import { Actions, Button, LinkList, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { stepWords } from '../second-step/words.ts'
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
      <Section title={w('mine.about')} ruled>
        <LinkList
          items={[
            { href: '/mine/settings', label: w('mine.settings'), about: w('mine.settings.hint') },
            { href: '/mine/second-step', label: stepWords(locale)('mine.link') },
            { href: '/mine/sign-ins', label: w('mine.sign-ins'), about: w('mine.sign-ins.hint') },
          ]}
        />
        <form method="post" action="/sign-out">
          <Actions>
            <Button variant="quiet">{w('mine.sign-out')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}
