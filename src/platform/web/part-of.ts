/** The whole, or the one part of it that was asked for: some players of sound play nothing else. */
export function partOf(request: Request, whole: Buffer, headers: Headers): Response {
  headers.set('accept-ranges', 'bytes')
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '')) return answer(whole, 200, headers)
  const [, from = '', to = ''] = asked
  // Without a beginning it is the last so many.
  const start = from === '' ? Math.max(0, whole.length - Number(to)) : Number(from)
  const end = from === '' || to === '' ? whole.length - 1 : Math.min(Number(to), whole.length - 1)
  if (start > end) {
    headers.set('content-range', `bytes */${whole.length}`)
    return answer(Buffer.alloc(0), 416, headers)
  }
  headers.set('content-range', `bytes ${start}-${end}/${whole.length}`)
  return answer(whole.subarray(start, end + 1), 206, headers)
}

function answer(body: Buffer, status: number, headers: Headers): Response {
  headers.set('content-length', String(body.length))
  return new Response(new Uint8Array(body), { status, headers })
}
