import { Notice, PageHead, Section, Small, SummaryList } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { openness } from '../../places/visibility.ts'
import { drawnCircles } from '../example.ts'
import { type SeesWords, seesWords } from '../words.ts'
import { Nested } from './Nested.tsx'

const asked = ['teams', 'two', 'invited', 'seats', 'fire', 'hat', 'away', 'closed'] as const

/** What sitting in a circle opens, and what it does not: in short, drawn, and as people ask it. */
export function WhoSeesWhatPage({ locale }: { locale: Locale }) {
  const w = seesWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href="/people">{w('back')}</a>
        </p>
      </PageHead>
      <Notice title={w('short.title')}>
        {(['here', 'elsewhere', 'hat'] as const).map((line) => (
          <p>{w(`short.${line}`)}</p>
        ))}
      </Notice>
      <Section title={w('drawn.title')} ruled>
        <Nested circles={drawnCircles} label={w('drawn.label')} />
        <Small>{w('drawn.you')}</Small>
        <SummaryList
          rows={(['inside', 'page', 'nothing'] as const).map((sees) => ({
            term: w(`${sees}.title`),
            detail: <Seen w={w} sees={sees} />,
          }))}
        />
      </Section>
      <Section title={w('asked.title')} ruled>
        <dl class="kv-asked">
          {asked.map((question) => (
            <div>
              <dt>{w(`${question}.asked`)}</dt>
              <dd>{w(`${question}.answer`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={w('open.title')} id="openness" ruled>
        <p>{w('open.lead')}</p>
        <SummaryList rows={openness.map((one) => ({ term: w(`${one}.name`), detail: w(`${one}.what`) }))} />
      </Section>
    </>
  )
}

/** Which of the drawn circles one sees so, by their numbers, and what that means. */
const Seen = ({ w, sees }: { w: SeesWords; sees: 'inside' | 'page' | 'nothing' }) => (
  <>
    {drawnCircles.map((circle, i) =>
      circle.sees === sees ? (
        <strong class="kv-circle-seen">
          {w('numbered', { number: `${i + 1}`, name: w(`circle.${circle.name}`) })}
        </strong>
      ) : null,
    )}
    {w(`${sees}.what`)}
  </>
)
