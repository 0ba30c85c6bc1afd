import { Actions, Heading, LinkButton, PrintButton, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { fireWords } from '../../fire/locales/index.ts'
import type { FireView } from '../../fire/view.ts'
import { guideWords } from '../locales/index.ts'
import type { Station } from '../stations.ts'
import { StationParts } from './StationParts.tsx'

interface GuideSheetProps {
  locale: Locale
  fire: FireView
  stations: readonly Station[]
}

/** The whole way through on paper, for whoever leads without a screen. */
export function GuideSheet({ locale, fire, stations }: GuideSheetProps) {
  const w = guideWords(locale)
  return (
    <>
      <div class="kv-no-print">
        <Actions>
          <PrintButton label={w('paper.print')} />
          <LinkButton href={`/dialogues/${fire.id}/guide`} variant="quiet">
            {w('paper.back')}
          </LinkButton>
        </Actions>
      </div>
      <PrintSheet size="a4">
        <Heading level={1}>{w('title')}</Heading>
        <p dir="auto">{fire.title}</p>
        <ol class="kv-guide-sheet">
          {stations.map((station) => (
            <li>
              <Heading level={2}>{w(`name.${station.kind}`)}</Heading>
              {station.phase ? <p>{fireWords(locale)(`phase.${station.phase}`)}</p> : null}
              <StationParts locale={locale} fire={fire} station={station} onPaper />
            </li>
          ))}
        </ol>
      </PrintSheet>
    </>
  )
}
