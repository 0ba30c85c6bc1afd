// Covers: src/platform/web, src/platform/recordings
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { systemClock } from '../clock/clock.ts'
import { sealingWith } from '../sealing/seal.ts'
import { readMultipart } from '../web/multipart.ts'
import { takeIn } from './intake.ts'
import { anMp4 } from './testing/sounds.ts'

const mega = 1024 * 1024
const megabytes = 500
/** Half of the film, and above what a runtime leaves lying about between two collections. */
const flat = 250 * mega

/** A form with a film of half a gigabyte, made while it is read. */
function sent(): Request {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + megabytes * mega)
  head.write('mdat', 4, 'latin1')
  const begins = Buffer.from('--g\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\n')
  const piece = Buffer.alloc(64 * 1024, 7)
  let at = -1
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      at += 1
      if (at === 0) to.enqueue(Buffer.concat([begins, anMp4('vide'), head]))
      else if (at <= megabytes * 16) to.enqueue(Buffer.from(piece))
      else if (at === megabytes * 16 + 1) to.enqueue(Buffer.from('\r\n--g--\r\n'))
      else to.close()
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=g' }
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers } as RequestInit)
}

test('half a gigabyte of film is taken in, cleaned and sealed, and what the process holds stays flat', async () => {
  const key = sealingWith(Buffer.alloc(32, 1)).newKey(systemClock)
  let [parts, most] = [0, 0]
  const before = process.memoryUsage.rss()
  const read = await readMultipart(sent(), ['file'], async () =>
    takeIn({
      ...{ key, most: (megabytes + 1) * mega, remove: async () => {} },
      async keep(sealed) {
        parts += 1
        most = Math.max(most, process.memoryUsage.rss() - before)
        expect(sealed.length).toBeLessThan(2 * mega)
        return randomUUID()
      },
    }),
  )
  expect([read.refused, parts]).toEqual([{}, megabytes + 1])
  console.info(`at most ${Math.round(most / mega)} MB more than before`)
  expect(most).toBeLessThan(flat)
})
