import { expect, test } from 'vitest'
import { Invalid } from '../errors/errors.ts'
import { bodyLimit } from './body.ts'
import type { Intake } from './intake.ts'
import { readMultipart } from './multipart.ts'

/** Notes what happens to it; refuses what is longer than `most`. */
class Noting implements Intake {
  size = 0
  largest = 0
  dropped = 0
  readonly most: number
  constructor(most = Number.POSITIVE_INFINITY) {
    this.most = most
  }
  async write(bytes: Buffer) {
    this.size += bytes.length
    this.largest = Math.max(this.largest, bytes.length)
    if (this.size > this.most) throw new Invalid({ film: 'film.large' })
  }
  async end() {
    return { hash: String(this.size), drop: () => this.drop() }
  }
  async drop() {
    this.dropped += 1
  }
}

const b = 'grens'
const text = (name: string, value: string) =>
  `--${b}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const fileHead = (name: string, filename = 'x.mp4') =>
  `--${b}\r\ncontent-disposition: form-data; name="${name}"; filename="${filename}"\r\ncontent-type: video/mp4\r\n\r\n`
const piece = Buffer.alloc(64 * 1024, 7)

/** A form of which the film is so many pieces long. */
function form(pieces: number, { before = text('title', 'Eén stoel'), cut = false, filename = 'x.mp4' } = {}) {
  let at = -1
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      at += 1
      if (at === 0) to.enqueue(Buffer.from(before + fileHead('film', filename)))
      else if (at <= pieces) to.enqueue(piece)
      else if (cut) to.error(new Error('the line was cut'))
      else if (at === pieces + 1) to.enqueue(Buffer.from(`\r\n${text('after', 'Dan')}--${b}--\r\n`))
      else to.close()
    },
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${b}` }
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers } as RequestInit)
}

test('a file larger than a form is taken in as it comes, after what stands before it is known', async () => {
  const film = new Noting()
  const pieces = (2 * bodyLimit) / piece.length
  let known: unknown
  const read = await readMultipart(form(pieces), ['film'], async (_, typed) => {
    known = await typed()
    return film
  })
  expect([known, film.size, film.dropped]).toEqual([{ title: 'Eén stoel' }, 2 * bodyLimit, 0])
  expect(film.largest).toBeLessThanOrEqual(2 * piece.length)
  expect(read).toMatchObject({
    posted: { title: 'Eén stoel', after: 'Dan' },
    files: {},
    letGo: [],
    refused: {},
  })
  expect(read.taken.film?.hash).toBe(String(2 * bodyLimit))
})

test('one that is too large is let go of, and what was typed around it stays', async () => {
  const film = new Noting(3 * piece.length)
  const read = await readMultipart(form(40), ['film'], async () => film)
  expect(read).toMatchObject({ posted: { title: 'Eén stoel', after: 'Dan' }, taken: {} })
  expect([read.refused, film.dropped]).toEqual([{ film: 'film.large' }, 1])
})

test('where nobody may send it, or what stands before it is not right, nothing is written', async () => {
  const unopened = await readMultipart(form(9), ['film'], async () => undefined)
  expect(unopened).toMatchObject({ posted: { after: 'Dan' }, files: {}, taken: {}, refused: {} })
  const wrong = await readMultipart(form(9, { before: text('title', '') }), ['film'], async () => {
    throw new Invalid({ title: 'title.needed' })
  })
  expect(wrong).toMatchObject({ posted: { title: '', after: 'Dan' }, refused: { title: 'title.needed' } })
})

test('a line that is cut leaves nothing behind, halfway or just before the end', async () => {
  for (const pieces of [3, 30]) {
    const film = new Noting()
    const reading = readMultipart(form(pieces, { cut: true }), ['film'], async () => film)
    await expect(reading).rejects.toThrow('the line was cut')
    expect(film.dropped).toBe(1)
  }
})

test('a field that was left empty is taken in by nobody; other files are what they were', async () => {
  const asked: string[] = []
  const read = await readMultipart(form(0, { filename: '' }), ['film'], async (field) => {
    asked.push(field)
    return new Noting()
  })
  expect([asked, read.taken, read.files]).toEqual([[], {}, {}])
  const other = await readMultipart(form(2), ['picture'], async () => new Noting())
  expect(other.files.film?.length).toBe(2 * piece.length)
})
