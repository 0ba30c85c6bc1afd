import { Circle, PageHead, Section, Small, SummaryList } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { openness } from '../../places/visibility.ts'
import { drawnCircles } from '../example.ts'
import { seesWords } from '../words.ts'
import { Nested } from './Nested.tsx'

const rules = ['sit', 'down', 'up', 'two', 'asked', 'seats', 'fire', 'hat'] as const

/** What sitting in a circle opens, and what it does not: drawn, as a list, and as rules. */
export function WhoSeesWhatPage({ locale }: { locale: Locale }) {
  const w = seesWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} drawing={<Circle chairs={6} open={1} />}>
        <p>
          <a href="/people">{w('back')}</a>
        </p>
      </PageHead>
      <Section title={w('drawn.title')} ruled>
        <Nested circles={drawnCircles} label={w('drawn.label')} />
        <Small>
          {w('drawn.you')} {w('drawn.dashed')}
        </Small>
        <ol class="kv-circles-seen">
          {drawnCircles.map(({ name, openness, sees }) => (
            <li>
              <strong>{w(`circle.${name}`)}</strong>
              <br />
              {w(`open.${openness}`)} {w(`sees.${sees}`)}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={w('rules.title')} ruled>
        <ul>
          {rules.map((rule) => (
            <li>{w(`rule.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={w('open.title')} id="openness" ruled>
        <p>{w('open.lead')}</p>
        <SummaryList rows={openness.map((one) => ({ term: w(`${one}.name`), detail: w(`${one}.what`) }))} />
      </Section>
    </>
  )
}
