import type { Kysely } from 'kysely'
import type { Written } from '../../src/modules/weeks/afterwards/said.ts'
import {
  asVtt,
  cleanRecording,
  pieceBytes,
  readCaptions,
  readSlides,
} from '../../src/platform/recordings/index.ts'
import { wavOf } from '../told/hummed.ts'
import { weeks } from '../weeks/index.ts'
import { keepsakes, type SeedKeepsake } from '../weeks/keepsakes.ts'
import { pdfOf } from '../weeks/slides.ts'
import { dayFrom } from './days.ts'
import { idOf } from './ids.ts'
import type { Tables } from './laying.ts'
import type { Loading } from './loading.ts'
import { programmeSessionId, speakerId, weekId } from './weeks.ts'

export const keepsakeId = ({ slug }: Pick<SeedKeepsake, 'slug'>) => idOf('keepsake', slug)

/** Who is asked about it. */
export const askedOf = ({ week, session }: SeedKeepsake): string[] =>
  (
    weeks.find(({ slug }) => slug === week)?.sessions.find(({ slug }) => slug === session)?.speakers ?? []
  ).map(({ name }) => name)

/** What is kept of last year's Week, sealed as the application seals. */
export function loadKeepsakes(loading: Loading): void {
  for (const keepsake of keepsakes) load(loading, keepsake)
}

function load({ lay, makeKey }: Loading, keepsake: SeedKeepsake): void {
  const { week, session, kind, title, from, captions, chapters } = keepsake
  const [id, key, asked] = [keepsakeId(keepsake), makeKey(), askedOf(keepsake)]
  const file = fileOf(from)
  const words: Written = {
    captions: captions ? asVtt(readCaptions(captions)) : '',
    chapters: chapters ?? '',
    transcript: '',
  }
  lay('weeks.keepsake', {
    ...{ id, week_id: weekId(week), session_id: programmeSessionId(week, session), kind, title },
    speaker_id: kind === 'presentation' ? speakerId(week, session, asked[0] ?? '') : null,
    ...('url' in from ? { url: from.url, url_host: from.host } : { url: '', url_host: '' }),
    ...{
      content_type: file?.contentType ?? '',
      bytes: file?.body.length ?? 0,
      seconds: file?.seconds ?? null,
    },
    ...{ sealing_key_id: key.id, words: captions ? key.seal(JSON.stringify(words)) : null },
  })
  for (let at = 0; file && at < file.body.length; at += pieceBytes)
    lay('weeks.keepsake_piece', {
      ...{ keepsake_id: id, number: at / pieceBytes, file_id: null },
      body: key.seal(file.body.subarray(at, at + pieceBytes)),
    })
}

/** Who is asked is written down by the database; here they answer. */
export async function answerKeepsakes(db: Kysely<Tables>, now: Date): Promise<void> {
  for (const keepsake of keepsakes)
    for (const [name, { how, untilDays }] of Object.entries(keepsake.yes))
      await db
        .updateTable('weeks.keepsake_yes')
        .set({
          ...{ yes_how: how, yes_on: dayFrom(now, -300) },
          until: untilDays === undefined ? null : dayFrom(now, untilDays),
        })
        .where('keepsake_id', '=', keepsakeId(keepsake))
        .where('speaker_id', '=', speakerId(keepsake.week, keepsake.session, name))
        .execute()
}

function fileOf(from: SeedKeepsake['from']) {
  if ('hummed' in from) return cleanRecording(wavOf(from.hummed))
  return 'slides' in from ? readSlides(pdfOf(from.slides)) : undefined
}
