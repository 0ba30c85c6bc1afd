import { Circle, LinkButton, Notice, PageHead, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { exampleWords } from '../locales/index.ts'
import type { PaperView, PersonaView } from '../queries.ts'
import { companies } from '../schema.ts'
import { PaperItem } from './PaperItem.tsx'
import { PersonaItem } from './PersonaItem.tsx'

interface DemoProps {
  locale: Locale
  personas: readonly PersonaView[]
  papers: readonly PaperView[]
  /** Whom one looks along with now. */
  viewer: string | null
  /** Where to go after choosing somebody. */
  next: string | undefined
}

/** Meeting the people of the example: who they are, and what each of them may see. */
export function DemoPage({ locale, personas, papers, viewer, next }: DemoProps) {
  const w = exampleWords(locale)
  return (
    <>
      <PageHead title={w('demo.title')} lead={w('demo.lead')} drawing={<Circle open={1} />}>
        {viewer ? <p>{w('demo.now', { name: viewer })}</p> : null}
      </PageHead>
      {companies.map((company) => (
        <Section title={w(`demo.${company}`)} ruled wide>
          <ul class="kv-company">
            {personas
              .filter((persona) => persona.company === company)
              .map((persona) => (
                <PersonaItem locale={locale} persona={persona} next={next} />
              ))}
          </ul>
        </Section>
      ))}
      {papers.length > 0 ? (
        <Section title={w('paper.title')} ruled wide>
          <p>{w('paper.lead')}</p>
          <ul class="kv-company">
            {papers.map((paper) => (
              <PaperItem locale={locale} paper={paper} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Notice title={w('mail.title')}>
        <p>{w('mail.lead')}</p>
        <LinkButton href="/demo/mail" variant="quiet">
          {w('mail.look')}
        </LinkButton>
      </Notice>
    </>
  )
}
