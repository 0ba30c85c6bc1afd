import { expect, test } from 'vitest'
import { anMp3, anMp4, anOgg, aWav, aWebm, secret } from '../testing/sounds.ts'
import { cleanPassing } from './clean-passing.ts'
import { cleanRecording } from './clean-recording.ts'

/** As it comes in over a line, in pieces of this size. */
function passed(file: Buffer, piece: number) {
  const cleaning = cleanPassing()
  const out: Buffer[] = []
  for (let at = 0; at < file.length; at += piece) out.push(...cleaning.push(file.subarray(at, at + piece)))
  const { out: rest, ...recording } = cleaning.end()
  return { ...recording, body: Buffer.concat([...out, ...rest]) }
}

const box = (name: string, content: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, content])
}
const hidden = box('uuid', Buffer.from(secret.repeat(50)))

test.each([
  ['a film', anMp4('vide')],
  ['a film with something of its maker behind it', Buffer.concat([anMp4('vide'), hidden])],
  ['a film from a browser', aWebm({ video: true })],
  ['sound in mp4', anMp4()],
  ['an mp3', anMp3()],
  ['a wav', aWav()],
  ['an ogg', anOgg()],
])('%s is cleaned while it comes in as it is when it is there, whatever the pieces', (_, file) => {
  const { body, ...whole } = cleanRecording(file)
  for (const piece of [1, 7, 100, file.length]) {
    const { body: streamed, ...recording } = passed(Buffer.from(file), piece)
    expect(recording).toEqual(whole)
    expect(streamed.equals(body)).toBe(true)
  }
  expect(body.includes(secret)).toBe(false)
})

test.each([
  ['words', Buffer.from('dit is geen film maar een zin')],
  ['nothing', Buffer.alloc(0)],
  ['a film with a text in it', anMp4('text')],
  ['a film cut off', aWebm({ video: true }).subarray(0, -5)],
  ['a film cut off in its head', anMp4('vide').subarray(0, 60)],
  ['a box larger than it is', box('moov', Buffer.alloc(9)).fill(0xff, 0, 4)],
])('%s is refused', (_, file) => {
  for (const piece of [3, 1000])
    expect(() => passed(file, piece)).toThrow(expect.objectContaining({ fields: { file: 'file.unknown' } }))
})
