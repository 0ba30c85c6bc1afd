import { readFileSync } from 'node:fs'
import { codeOf } from '../../src/modules/weeks/live/code.ts'
import { captionsFrom } from '../../src/modules/weeks/live/show/captions.ts'
import { hashOf } from '../../src/platform/codes/codes.ts'
import { cleanRecording, pieceBytes } from '../../src/platform/recordings/index.ts'
import { wavOf } from '../told/hummed.ts'
import { live, type SeedFilm, type SeedLive, type SeedSlide } from '../weeks/live.ts'
import { idOf } from './ids.ts'
import type { Loading } from './loading.ts'
import { programmeSessionId, weekId } from './weeks.ts'

export const showId = ({ session }: SeedLive, slug: string) => idOf('stage show', session, slug)
export const liveQuestionId = ({ session }: SeedLive, i: number) => idOf('live question', session, i)

/** What of a Week's programme can be followed from anywhere, with what was asked sealed as the application seals. */
export function loadLive(loading: Loading): void {
  const { lay, makeKey, keyFor, now } = loading
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
    for (const film of one.films) loadFilm(loading, one, film)
    for (const [i, slide] of one.slides.entries()) loadSlide(loading, one, slide, i + 1)
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

/** Sealed as the application seals, in its rows: where the example is laid out there is no store. */
function loadFilm({ lay, makeKey }: Loading, of: SeedLive, { slug, title, from, ...film }: SeedFilm): void {
  const sent =
    'file' in from ? readFileSync(new URL(`../weeks/${from.file}`, import.meta.url)) : wavOf(from.hummed)
  const { body, contentType, seconds } = cleanRecording(sent)
  const [id, key, said] = [showId(of, slug), makeKey(), captionsFrom(film.captions ?? '')]
  lay('weeks.live_show', {
    ...{ id, session_id: programmeSessionId(of.week, of.session), kind: 'film', words: title },
    ...{ content_type: contentType, bytes: body.length, seconds, sealing_key_id: key.id },
    ...{ captions: said ? key.seal(said) : null, on_stage: film.onStage ?? false },
  })
  layPieces({ lay }, id, key, body)
}

function loadSlide(
  { lay, makeKey, told }: Loading,
  of: SeedLive,
  { slug, photo, words, onStage = false }: SeedSlide,
  position: number,
): void {
  const [id, key, picture] = [showId(of, slug), makeKey(), told.get(photo)]
  if (!picture) throw new Error(`Nobody painted ${photo}`)
  const { contentType: content_type, body, width, height } = picture
  lay('weeks.live_show', {
    ...{ id, session_id: programmeSessionId(of.week, of.session), kind: 'slide', position, words },
    ...{ content_type, bytes: body.length, width: width ?? null, height: height ?? null },
    ...{ seconds: null, captions: null, sealing_key_id: key.id, on_stage: onStage },
  })
  layPieces({ lay }, id, key, body)
}

function layPieces(
  { lay }: Pick<Loading, 'lay'>,
  id: string,
  key: ReturnType<Loading['makeKey']>,
  body: Buffer,
): void {
  for (let at = 0; at < body.length; at += pieceBytes)
    lay('weeks.live_show_piece', {
      ...{ show_id: id, number: at / pieceBytes, file_id: null },
      body: key.seal(body.subarray(at, at + pieceBytes)),
    })
}
