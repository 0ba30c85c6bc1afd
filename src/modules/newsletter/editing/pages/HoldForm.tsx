import { Actions, Button, Section } from '../../../../design/index.ts'
import { newsletterWords } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** Holding back a letter that waits to leave. Below what is typed: Enter in a field saves, and holds nothing back. */
export function HoldForm({ locale, at }: Pick<NextProps, 'locale'> & { at: string }) {
  const w = newsletterWords(locale)
  return (
    <Section title={w('next.hold')} id="hold" ruled>
      <p>{w('next.hold.lead')}</p>
      <Actions>
        <Button formaction={`${at}/next/hold`}>{w('next.hold')}</Button>
      </Actions>
    </Section>
  )
}
