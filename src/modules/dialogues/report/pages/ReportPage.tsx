import { EmptyState, PageHead, Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../../platform/provenance/index.ts'
import { carrierNames } from '../../answers/carrier-names.ts'
import { goesTo } from '../../harvest/goes-to.ts'
import type { HarvestedDialogue } from '../../harvest/keeper.ts'
import type { LaidCluster } from '../../harvest/laid.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { lookBackWords } from '../../look-back/locales/index.ts'
import { ReadSlip } from '../../look-back/pages/ReadSlip.tsx'
import { AboutMeOnPaper } from '../../objections/pages/AboutMe.tsx'
import { reportKinds } from '../input.ts'
import { reportWords } from '../locales/index.ts'
import type { SortedSlip } from '../queries.ts'

interface ReportPageProps {
  locale: Locale
  dialogue: HarvestedDialogue
  slips: readonly SortedSlip[]
  clusters: readonly LaidCluster[]
  around: Around | undefined
  keeps: boolean
  /** Of this house, for what is printed. */
  origin: string
}

/** What was said, sorted, as far as who looks may read it; and what is being done: by whom, and by when. */
export function ReportPage({ locale, dialogue, slips, clusters, around, keeps, origin }: ReportPageProps) {
  const w = reportWords(locale)
  const sorted = slips.filter(({ kind }) => kind !== null)
  const actions = clusters.filter(({ owed, slips: words }) => owed && words.length > 0)
  const organisation = dialogue.organisation || w('our-house')
  return (
    <>
      <PageHead title={w('title')} lead={<span dir="auto">{dialogue.title}</span>}>
        <p>{w('whose', { organisation })}</p>
        {keeps ? (
          <p>
            <a href={`/dialogues/${dialogue.id}/report/sort`}>{w('sort.link')}</a>
          </p>
        ) : null}
      </PageHead>
      <Provenance locale={locale} around={around} />
      {sorted.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : null}
      {reportKinds.map((kind) => {
        const here = sorted.filter((slip) => slip.kind === kind)
        return here.length > 0 ? (
          <Section title={w(`kind.${kind}`)} id={kind} ruled>
            {here.map((slip) => (
              <ReadSlip w={lookBackWords(locale)} slip={slip} organisation={organisation} />
            ))}
          </Section>
        ) : null
      })}
      {actions.length > 0 ? (
        <Section title={w('actions')} id="actions" ruled>
          <ul>
            {actions.map((cluster) => (
              <Action locale={locale} cluster={cluster} />
            ))}
          </ul>
        </Section>
      ) : null}
      <p>
        <a href={`/dialogues/${dialogue.id}/look-back`}>{lookBackWords(locale)('title')}</a>
      </p>
      {sorted.length > 0 ? <AboutMeOnPaper locale={locale} origin={origin} /> : null}
    </>
  )
}

/** What is done, by whom and by when: an answer that is owed. */
function Action({ locale, cluster: { name, owed, carriers } }: { locale: Locale; cluster: LaidCluster }) {
  if (!owed) return null
  const w = reportWords(locale)
  const names = listOf(locale, carrierNames(locale, carriers))
  return (
    <li dir="auto">
      <strong>{name}</strong> {goesTo(harvestWords(locale), owed)} {names ? w('action.by', { names }) : null}{' '}
      {w('action.due', { date: dayInWords(locale, owed.dueOn) })}{' '}
      {owed.answerKind ? w('action.answered') : null}
    </li>
  )
}
