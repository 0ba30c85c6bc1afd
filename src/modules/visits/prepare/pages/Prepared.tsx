import { Heading, Section, SummaryList } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { sides } from '../../schema.ts'
import { visitWords } from '../../visit/locales/index.ts'
import { nameOf, type WorkVisit } from '../../visit/queries.ts'
import { type SideView, sideIn } from '../../visit/side-queries.ts'
import { canPrepare, type VisitState } from '../../visit/state.ts'
import { prepareVisitWords } from '../locales/index.ts'

interface PreparedProps {
  locale: Locale
  visit: WorkVisit
  state: VisitState
  written: readonly SideView[]
}

const fields = ['people', 'told', 'unseen'] as const

/** What either house prepared; for who speaks for one, where to write it. */
export function Prepared({ locale, visit, state, written }: PreparedProps) {
  const w = prepareVisitWords(locale)
  const [own] = visit.speaks
  const may = own !== undefined && canPrepare(state)
  const all = sides.map((side) => sideIn(written, side))
  if (!may && all.every((side) => fields.every((field) => side[field] === ''))) return null
  return (
    <Section title={w('section')} ruled>
      {all.map((side) => {
        const rows = fields
          .filter((field) => side[field] !== '')
          .map((field) => ({
            term: w(`${field}.${side.side}`),
            detail: (
              <span class="kv-as-typed" dir="auto">
                {side[field]}
              </span>
            ),
          }))
        return (
          <>
            <Heading level={3}>
              {w(`by.${side.side}`, {
                name: nameOf(visit, side.side, visitWords(locale)('house.closed')),
              })}
            </Heading>
            {rows.length > 0 ? <SummaryList rows={rows} /> : <p>{w('nothing')}</p>}
            {may && side.side === own ? (
              <p>
                <a href={`/visits/${visit.id}/prepare`}>{w(rows.length > 0 ? 'link.change' : 'link')}</a>
              </p>
            ) : null}
          </>
        )
      })}
    </Section>
  )
}
