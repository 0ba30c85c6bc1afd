import type { Context } from '@fedify/fedify'
import { Mention, Note, PUBLIC_COLLECTION } from '@fedify/vocab'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { instant } from './article.ts'
import type { Asked } from './federation.ts'
import { isId } from './ids.ts'
import type { SentTo } from './received.ts'

/** One of a movement's, and which of its answers. */
type Which = Record<'actor' | 'answer', string>

interface AsSent {
  words_key: string
  words_wrapped: Buffer | null
  words: Buffer
  address_key: string
  address_wrapped: Buffer | null
  address: Buffer
  /** Of the host who put it there. */
  name: string | null
  for_everybody: boolean
  written_at: Date
  corrected_at: Date | null
}

/** An answer for whoever asks: only what the public may read. */
export async function openNoteOf(context: Context<Asked>, which: Which): Promise<Note | null> {
  const { actor, answer } = which
  if (!isId(actor) || !isId(answer)) return null
  const { rows } = await context.data.house.database.read(undefined, ({ db }) =>
    sql<AsSent>`select * from social_web.open_answer(${actor}::uuid, ${answer}::uuid)`.execute(db),
  )
  return noteOf(context, which, rows[0])
}

/** An answer for whom it is written to. Null where it was taken back. */
export async function noteToSend(db: Db, context: Context<Asked>, which: Which): Promise<Note | null> {
  const { rows } = await sql<AsSent>`
    select * from social_web.answer_as_sent(${which.actor}::uuid, ${which.answer}::uuid)`.execute(db)
  return noteOf(context, which, rows[0])
}

function noteOf(context: Context<Asked>, which: Which, row: AsSent | undefined): Note | null {
  if (!row) return null
  const { sealing } = context.data.house
  const words = sealing.open(row.words_key, row.words_wrapped, row.words)
  const clear = sealing.open(row.address_key, row.address_wrapped, row.address)
  if (words === null || clear === null) return null
  const to = JSON.parse(clear) as SentTo
  return new Note({
    id: context.getObjectUri(Note, which),
    attribution: context.getActorUri(which.actor),
    content: htmlOf(words, row.name, to),
    replyTarget: new URL(to.about),
    tags: [new Mention({ href: new URL(to.writer), name: to.handle })],
    published: instant(row.written_at),
    ...(row.corrected_at && { updated: instant(row.corrected_at) }),
    ...audienceOf(to, row.for_everybody),
  })
}

/** To who wrote; and where everybody could read what they wrote, everybody may read this. */
export const audienceOf = ({ writer }: Pick<SentTo, 'writer'>, forEverybody: boolean) => ({
  tos: [new URL(writer)],
  ccs: forEverybody ? [PUBLIC_COLLECTION] : [],
})

function htmlOf(words: string, name: string | null, { writer, handle }: SentTo): string {
  const mention = `<a href="${escaped(writer)}" class="u-url mention">${escaped(handle)}</a>`
  const paragraphs = words.split(/\n{2,}/).map((paragraph) => escaped(paragraph).replaceAll('\n', '<br>'))
  const all = [
    `${mention} ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    ...(name ? [`— ${escaped(name)}`] : []),
  ]
  return all.map((paragraph) => `<p>${paragraph}</p>`).join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
