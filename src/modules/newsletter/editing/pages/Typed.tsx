import { Section } from '../../../../design/index.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { newsletterWords } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

const written = ['titleNl', 'openingNl', 'closingNl', 'titleEn', 'openingEn', 'closingEn']

/** What somebody typed for a letter that left meanwhile, to take over elsewhere. Nothing where nothing was. */
export function Typed({ locale, form }: Pick<NextProps, 'locale' | 'form'>) {
  const paragraphs = written.flatMap((name) => paragraphsOf(fieldOf(form.values, name)))
  if (paragraphs.length === 0) return null
  return (
    <Section title={newsletterWords(locale)('next.typed')} ruled>
      {paragraphs.map((paragraph) => (
        <p dir="auto" class="kv-as-typed">
          {paragraph}
        </p>
      ))}
    </Section>
  )
}
