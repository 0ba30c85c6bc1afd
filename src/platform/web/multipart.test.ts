import { expect, test } from 'vitest'
import { bodyLimit, NotAForm, TooLarge } from './body.ts'
import { readMultipart } from './multipart.ts'

const file = (size: number) => new File([Buffer.alloc(size, 7)], 'x.png')

/** As a browser sends it, in pieces of this size. */
async function sent(fields: Record<string, string | File>, piece = 65_536): Promise<Request> {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  const whole = new Response(data)
  const bytes = new Uint8Array(await whole.arrayBuffer())
  return inPieces(bytes, whole.headers.get('content-type') ?? '', piece)
}

function inPieces(bytes: Uint8Array, type: string, piece: number): Request {
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + piece))
      at += piece
    },
  })
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': type } } as RequestInit
  return new Request('http://localhost/', init)
}

/** One part that does not end. */
function endless(head: string): Request {
  const more = Buffer.alloc(bodyLimit / 2, 'x')
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(`--b\r\n${head}\r\n\r\n`)),
    pull: (controller) => controller.enqueue(more),
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers } as RequestInit)
}

test.each([1, 7, 64, 65_536])('in pieces of %i it is the same form', async (piece) => {
  const fields = { before: 'é\r\n--\r\n', media: file(300), none: file(0), after: 'שלום' }
  const { posted, files, letGo } = await readMultipart(await sent(fields, piece))
  expect(posted).toEqual({ before: 'é\n--\n', after: 'שלום' })
  expect(files.media?.equals(Buffer.alloc(300, 7))).toBe(true)
  expect([Object.keys(files), letGo]).toEqual([['media'], []])
})

test('a file that is too large is let go of, and what was typed before and after it stays', async () => {
  const fields = { before: 'Eerst', media: file(bodyLimit), after: 'Dan', small: file(9) }
  const { posted, files, letGo } = await readMultipart(await sent(fields))
  expect(posted).toEqual({ before: 'Eerst', after: 'Dan' })
  expect([Object.keys(files), letGo]).toEqual([['small'], ['media']])
})

test('several under one name come in their order', async () => {
  const data = new FormData()
  for (const size of [5, 3, 4]) data.append('slides', file(size))
  const whole = new Response(data)
  const bytes = new Uint8Array(await whole.arrayBuffer())
  const { files, everyFile } = await readMultipart(
    inPieces(bytes, whole.headers.get('content-type') ?? '', 64),
  )
  expect(everyFile.slides?.map(({ length }) => length)).toEqual([5, 3, 4])
  expect(files.slides?.length).toBe(5)
})

test('two that are too large together: the second is let go of', async () => {
  const half = Math.ceil(bodyLimit * 0.6)
  const { files, letGo } = await readMultipart(await sent({ one: file(half), two: file(half), words: 'x' }))
  expect([Object.keys(files), letGo]).toEqual([['one'], ['two']])
})

test('text without end is refused, and so is a file that nobody would wait for', async () => {
  await expect(readMultipart(endless('content-disposition: form-data; name="words"'))).rejects.toThrow(
    TooLarge,
  )
  const file = 'content-disposition: form-data; name="media"; filename="x.png"'
  await expect(readMultipart(endless(file))).rejects.toThrow(TooLarge)
})

test.each([
  ['multipart/form-data', ''],
  ['multipart/form-data; boundary=x', 'no form at all'],
  ['multipart/form-data; boundary=x', `--x\r\n${'a'.repeat(20_000)}`],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\ncut off'],
])('%s with something else is no form', async (type, text) => {
  await expect(readMultipart(inPieces(Buffer.from(text), type, 1000))).rejects.toThrow(NotAForm)
})
