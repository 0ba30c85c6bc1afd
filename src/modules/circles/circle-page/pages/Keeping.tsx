import type { Child } from 'hono/jsx'
import { LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { beginWords } from '../../begin-circle/words.ts'
import { changeWords } from '../../change-circle/words.ts'
import { endingWords } from '../../ending/words.ts'
import { firstHostWords } from '../../first-host/words.ts'
import { historyWords } from '../../history/words.ts'
import { hostWords } from '../../hosts/words.ts'
import { leavingWords } from '../../leaving/words.ts'
import { openInvitationWords } from '../../open-invitation/words.ts'
import { settleWords } from '../../organisation-sign-in/words.ts'
import { secondStepWords } from '../../second-step/words.ts'
import { placeWords } from '../../sits-in/words.ts'
import { fewestWords } from '../../small-worlds/words.ts'
import { sheetWords } from '../../spreadsheets/words.ts'
import { whoSitsWords } from '../../who-sits/words.ts'
import type { CircleWords } from '../../words.ts'
import type { CircleView } from '../queries.ts'

interface KeepingProps {
  w: CircleWords
  locale: Locale
  circle: CircleView
  /** What other rooms have for who looks after it. */
  hostSections: readonly Child[]
}

/** What a host can do here; for who sits here what hosts did; for everybody what sitting in a circle opens. */
export function Keeping({ w, locale, circle, hostSections }: KeepingProps) {
  const { slug, kind, actor } = circle
  // What closed is looked after no more.
  const keeps = actor.keeps && circle.closedOn === null
  const { tends, asksHost } = actor
  const below = (rest: string, label: string) => ({ href: `/circles/${slug}/${rest}`, label })
  const forHosts = keeps || tends
  const hostItems = [
    ...(tends
      ? [
          below('people/invite', w('circle.invite')),
          below('change', changeWords(locale)('link')),
          below('places', placeWords(locale)('link')),
          below('begin', beginWords(locale)('link')),
        ]
      : []),
    ...(keeps
      ? [
          below('people', whoSitsWords(locale)('link')),
          below('open-invitation', openInvitationWords(locale)('link')),
          below('spreadsheet', sheetWords(locale)('link')),
          below('hosts', hostWords(locale)('link')),
          below('ending', endingWords(locale)('link')),
        ]
      : []),
    ...(keeps && (kind === 'movement' || kind === 'organisation')
      ? [below('without-host', firstHostWords(locale)('list.link'))]
      : []),
    ...(keeps && kind === 'movement' ? [below('small-worlds', fewestWords(locale)('link'))] : []),
    ...(keeps && kind === 'organisation' ? [below('sign-in', settleWords(locale)('link'))] : []),
    ...(keeps ? [below('second-step', secondStepWords(locale)('link'))] : []),
  ]
  return (
    <Section title={w(forHosts ? 'keeping.host' : 'keeping.title')} ruled>
      {tends && !keeps ? <p>{hostWords(locale)('stand-in.what')}</p> : null}
      {asksHost ? <p>{firstHostWords(locale)('page')}</p> : null}
      {forHosts ? (
        <details class="kv-folded">
          <summary>{w('keeping.fold')}</summary>
          {hostSections}
          <LinkList items={hostItems} />
        </details>
      ) : (
        <>{hostSections}</>
      )}
      <LinkList
        items={[
          ...(asksHost ? [below('first-host', firstHostWords(locale)('link'))] : []),
          ...(actor.sits
            ? [below('history', historyWords(locale)('link')), below('leave', leavingWords(locale)('link'))]
            : []),
          { href: '/who-sees-what', label: w('who-sees-what') },
        ]}
      />
    </Section>
  )
}
