import type { InPieces } from './answer.ts'

interface Whole {
  size: number
  /** From one byte up to and with another. */
  part(start: number, end: number): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
}

/** The whole, or the one part of it that was asked for: some players of sound play nothing else. */
export const partOf = (request: Request, whole: Buffer, headers: Headers): Response =>
  respond(request, headers, {
    size: whole.length,
    part: (start, end) => new Uint8Array(whole.subarray(start, end + 1)),
  })

/** The same of what is read piece by piece, while it is sent. */
export const partInPieces = (request: Request, { size, read }: InPieces, headers: Headers): Response =>
  respond(request, headers, { size, part: (start, end) => streamOf(read(start, end)) })

function respond(request: Request, headers: Headers, { size, part }: Whole): Response {
  headers.set('accept-ranges', 'bytes')
  const answer = (status: number, start: number, end: number) => {
    headers.set('content-length', String(end - start + 1))
    return new Response(end < start ? null : part(start, end), { status, headers })
  }
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '')) return answer(200, 0, size - 1)
  const [, from = '', to = ''] = asked
  // Without a beginning it is the last so many.
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (start > end) {
    headers.set('content-range', `bytes */${size}`)
    return answer(416, 0, -1)
  }
  headers.set('content-range', `bytes ${start}-${end}/${size}`)
  return answer(206, start, end)
}

/** A piece is read when there is room for it, and no more once nobody listens. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(to) {
        const { done, value } = await pieces.next()
        if (done) to.close()
        else to.enqueue(value)
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
