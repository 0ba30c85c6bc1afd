import { EmptyState, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Piece, piece } from '../../../../platform/live/pieces.ts'
import { whenInWords } from '../../../gatherings/index.ts'
import { type LiveWords, liveWords } from '../locales/index.ts'
import type { Caption, LiveSession, Question } from '../queries.ts'
import { shownPieces } from '../show/pages/shown-pieces.tsx'

/** What everybody sees of a stage. */
export interface OnStage {
  live: LiveSession
  /** The last ones, the oldest first. */
  captions: readonly Caption[]
  question: Question | undefined
}

/** The same for everybody who looks in one language. */
export function stagePieces(locale: Locale, { live, captions, question }: OnStage): Piece[] {
  const w = liveWords(locale)
  return [
    piece('stage', 'now', <Now locale={locale} w={w} live={live} />),
    ...shownPieces(locale, live),
    ...(question
      ? [piece('question', question.id, <Slip said={w('stage.question')}>{question.words}</Slip>)]
      : []),
    ...(captions.length > 0
      ? captions.map(({ id, words }) => piece('captions', id, <p dir="auto">{words}</p>))
      : [piece('captions', 'none', <EmptyState>{w('captions.none')}</EmptyState>)]),
  ]
}

const Now = ({ locale, w, live }: { locale: Locale; w: LiveWords; live: LiveSession }) => (
  <div class="kv-stage">
    <p class="kv-stage__state">{w(`stage.${live.stage}`)}</p>
    {live.stage === 'over' ? <p>{w('stage.ended')}</p> : null}
    {live.stage === 'before' ? <p>{w('stage.when', { when: whenInWords(locale, live) })}</p> : null}
    {live.nowWords && live.stage !== 'over' ? (
      <p class="kv-stage__now" dir="auto">
        {live.nowWords}
      </p>
    ) : null}
    {live.slide && live.stage === 'now' ? (
      <dl class="kv-stage__slide">
        <dt>{w('stage.slide')}</dt>
        <dd dir="auto">{live.slide}</dd>
      </dl>
    ) : null}
  </div>
)
