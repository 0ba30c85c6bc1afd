import { Actions, Heading, Lead, LinkButton, Small, Steps } from '../../../../design/index.ts'
import { clockTime } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { fireWords } from '../../fire/locales/index.ts'
import type { FireView } from '../../fire/view.ts'
import { called } from '../../formats/called.ts'
import { type GuideWords, guideWords } from '../locales/index.ts'
import type { Station } from '../stations.ts'
import { StationParts } from './StationParts.tsx'

interface GuideProps {
  locale: Locale
  fire: FireView
  stations: readonly Station[]
  /** Which of them, from 0. */
  at: number
}

/** One station of the conversation, for whoever leads it: what to say, what to do, and on to the next. */
export function GuidePage({ locale, fire, stations, at }: GuideProps) {
  const w = guideWords(locale)
  const here = stations[at] as Station
  const address = (n: number) => `/dialogues/${fire.id}/guide?at=${n + 1}`
  const [before, after] = [stations[at - 1], stations[at + 1]]
  return (
    <div class="kv-guide">
      <Steps
        label={w('steps')}
        steps={stations.map(({ kind }, i) => ({
          label: w(`name.${kind}`),
          state: i < at ? 'done' : i === at ? 'here' : 'ahead',
          href: address(i),
        }))}
        words={{ done: w('step.done'), here: w('step.here'), ahead: w('step.ahead') }}
      />
      <Heading level={1}>{w(`name.${here.kind}`)}</Heading>
      {here.phase ? <Lead>{fireWords(locale)(`phase.${here.phase}`)}</Lead> : null}
      <StationParts locale={locale} fire={fire} station={here} />
      <p>
        {w('time', {
          count: here.minutes,
          clock: clockTime(locale, new Date(fire.startsAt.getTime() + here.until * 60_000)),
        })}
      </p>
      <Actions>
        {after ? (
          <LinkButton href={address(at + 1)}>{onTo(w, 'next', here, after)}</LinkButton>
        ) : (
          <LinkButton href={`/dialogues/${fire.id}`}>{w('to-fire', called(locale, fire.format))}</LinkButton>
        )}
        {before ? (
          <LinkButton href={address(at - 1)} variant="quiet">
            {onTo(w, 'back', here, before)}
          </LinkButton>
        ) : null}
      </Actions>
      <Small>
        {w('no-telling')} <a href={`/dialogues/${fire.id}/guide?at=paper`}>{w('paper')}</a>
      </Small>
    </div>
  )
}

/** "Verder: De oogst"; without the name where it goes on with the same. */
const onTo = (w: GuideWords, way: 'next' | 'back', here: Station, there: Station): string =>
  here.kind === there.kind ? w(`${way}.same`) : w(way, { step: w(`name.${there.kind}`) })
