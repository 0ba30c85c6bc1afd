import { codeOf } from '../../src/modules/weeks/live/code.ts'
import { hashOf } from '../../src/platform/codes/codes.ts'
import { live, type SeedLive } from '../weeks/live.ts'
import { idOf } from './ids.ts'
import type { Loading } from './loading.ts'
import { programmeSessionId, weekId } from './weeks.ts'

export const liveQuestionId = ({ session }: SeedLive, i: number) => idOf('live question', session, i)

/** What of a Week's programme can be followed from anywhere, with what was asked sealed as the application seals. */
export function loadLive({ lay, makeKey, keyFor, now }: Loading): void {
  for (const one of live) {
    const id = programmeSessionId(one.week, one.session)
    lay('weeks.live_session', {
      ...{ session_id: id, week_id: weekId(one.week), desk_id: idOf('live desk', one.session) },
      ...{ stage: one.stage, now_words: one.nowWords, slide: one.slide, asks: true },
      ...{ stream_url: one.streamUrl, stream_host: one.streamHost, slides_url: one.slidesUrl },
    })
    lay(
      'weeks.live_caption',
      ...one.captions.map((words, i) => ({
        id: idOf('live caption', one.session, i),
        session_id: id,
        words,
      })),
    )
    for (const [i, { words, state }] of one.questions.entries()) {
      const key = makeKey()
      const questionId = liveQuestionId(one, i)
      lay('weeks.live_question', {
        ...{ id: questionId, session_id: id, sealing_key_id: key.id, words: key.seal(words), state },
        code_hash: hashOf(codeOf({ keyFor }, questionId)),
        asked_at: new Date(now.getTime() - (one.questions.length - i) * 120_000),
      })
    }
  }
}
