import { Actions, Heading, LinkButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { AgreementList, PassOn } from '../../fire/pages/Agreements.tsx'
import type { FireView } from '../../fire/view.ts'
import { type GuideWords, guideWords } from '../locales/index.ts'
import type { Station } from '../stations.ts'

interface StationProps {
  locale: Locale
  fire: FireView
  station: Station
  /** On paper nothing can be opened. */
  onPaper?: boolean
}

/** What there is to say and to do at one station, with what belongs there. */
export function StationParts({ locale, fire, station, onPaper }: StationProps) {
  const w = guideWords(locale)
  const { kind } = station
  return (
    <>
      {kind === 'opening' && fire.openingQuestion ? (
        <p class="kv-guide__question" dir="auto">
          {fire.openingQuestion}
        </p>
      ) : null}
      <Heading level={onPaper ? 3 : 2}>{w('say.title')}</Heading>
      <p class="kv-guide__say">{w(`say.${kind}`)}</p>
      {kind === 'agreements' ? (
        <>
          <AgreementList locale={locale} fire={fire} />
          <PassOn locale={locale} fire={fire} />
        </>
      ) : null}
      <Heading level={onPaper ? 3 : 2}>{w('do.title')}</Heading>
      <p>{w(`do.${kind}`)}</p>
      {kind === 'questions' && fire.questions.length > 0 ? (
        <>
          <p>{w('questions.table')}:</p>
          <ul class="kv-guide__questions">
            {fire.questions.map((question) => (
              <li dir="auto">{question}</li>
            ))}
          </ul>
        </>
      ) : null}
      {kind === 'harvest' && !onPaper ? <HarvestLinks w={w} fire={fire} /> : null}
    </>
  )
}

function HarvestLinks({ w, fire }: { w: GuideWords; fire: FireView }) {
  const at = `/dialogues/${fire.id}`
  return (
    <Actions>
      <LinkButton href={`${at}/room`} variant="quiet">
        {w('room.open')}
      </LinkButton>
      <LinkButton href={`${at}/harvest`} variant="quiet">
        {w('harvest.go')}
      </LinkButton>
      <LinkButton href={`${at}/wall`} variant="quiet">
        {w('harvest.wall')}
      </LinkButton>
    </Actions>
  )
}
