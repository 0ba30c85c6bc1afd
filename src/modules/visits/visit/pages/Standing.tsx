import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { whenInWords } from '../../../gatherings/index.ts'
import { otherSide } from '../../schema.ts'
import { visitWords } from '../locales/index.ts'
import { nameOf, type WorkVisit } from '../queries.ts'
import type { VisitState } from '../state.ts'

interface StandingProps {
  locale: Locale
  visit: WorkVisit
  state: VisitState
}

/** Where it stands, first on the page, with what was said about it. */
export function Standing({ locale, visit, state }: StandingProps) {
  const w = visitWords(locale)
  const { planned, answer, because, calledOff } = visit
  const answering = nameOf(visit, otherSide(visit.askedBy), w('house.closed'))
  switch (state) {
    case 'asked':
      return visit.speaks.includes(visit.askedBy) ? <Notice>{w('state.asked')}</Notice> : null
    case 'call':
    case 'not-now':
    case 'choosing':
      return (
        <Notice
          kind={state === 'choosing' ? 'back' : 'plain'}
          title={w(`state.${state}`, { name: answering })}
        >
          <Typed words={answer} />
        </Notice>
      )
    case 'ahead':
      return planned ? (
        <Notice kind="back" title={w('state.ahead')}>
          <p>{whenInWords(locale, planned)}</p>
          <p>
            <a href={`/gatherings/${planned.gatheringId}`}>{w('agenda')}</a>
          </p>
        </Notice>
      ) : null
    case 'been':
      return <Notice title={w('state.been')}>{planned ? <p>{whenInWords(locale, planned)}</p> : null}</Notice>
    case 'off':
      return (
        <Notice kind="care" title={w('state.off')}>
          {planned ? <p>{whenInWords(locale, planned)}</p> : null}
          <Typed words={calledOff ?? because} />
        </Notice>
      )
  }
}

const Typed = ({ words }: { words: string }) =>
  words ? (
    <p class="kv-as-typed" dir="auto">
      {words}
    </p>
  ) : null
