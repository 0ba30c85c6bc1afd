import { PageHead, Section } from '../../../../../design/index.ts'
import { AskedText, type TextProps } from '../../pages/AskedText.tsx'
import { peopleInItWords } from '../../words.ts'

/** What somebody else is asked, to be read along: the same text, and nothing to answer. */
export function BesidePage(props: TextProps) {
  const { locale, asked } = props
  const w = peopleInItWords(locale)
  if (asked.changed) return <PageHead title={w('asked.wait.title')} lead={w('beside.wait')} />
  return (
    <>
      <PageHead
        title={w('beside.title')}
        lead={w(asked.contributionId ? 'beside.lead.words' : 'beside.lead')}
      />
      <Section title={w('asked.preview')} ruled>
        <AskedText {...props} mine={w('beside.theirs')} />
      </Section>
      <Section ruled>
        <p>{w(`beside.reach.${asked.audience}`, { place: asked.place })}</p>
        <p>{w('beside.theirs-to-say')}</p>
      </Section>
    </>
  )
}
