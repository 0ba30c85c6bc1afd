import { Heading } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { Live, LiveList } from '../../../../../platform/live/LiveList.tsx'
import { Framed } from '../../../visit/pages/Framed.tsx'
import { liveWords } from '../../locales/index.ts'
import { type OnStage, stagePieces } from '../../pages/pieces.tsx'

/** For the screen in the hall, which nobody touches: what is on stage, as large as it goes. */
export function ScreenPage({ locale, ...stage }: OnStage & { locale: Locale }) {
  const w = liveWords(locale)
  const { live } = stage
  const at = `/week/${live.week}/sessions/${live.id}/live`
  const pieces = stagePieces(locale, stage)
  return (
    <Framed accent={live.accent}>
      <div class="kv-hall-screen">
        <Heading level={1}>
          <span dir="auto">{live.title}</span>
        </Heading>
        <Live src={live.stage === 'over' ? '' : `${at}/line`} over={w('live.over')} away={w('live.away')}>
          <LiveList name="slide" pieces={pieces} />
          <LiveList name="stage" pieces={pieces} />
          <LiveList name="question" pieces={pieces} />
        </Live>
        <p class="kv-no-print">
          <a href={at}>{w('asked.back')}</a>
        </p>
      </div>
    </Framed>
  )
}
