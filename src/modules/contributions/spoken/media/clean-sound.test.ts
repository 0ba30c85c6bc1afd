import { expect, test } from 'vitest'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { anMp3, anMp4, anOgg, aWav, aWebm, secret } from '../../../../platform/recordings/testing/sounds.ts'
import { cleanSound, soundLimit } from './clean-sound.ts'

const refusal = (file: Buffer | undefined) => {
  try {
    cleanSound(file)
    return 'kept'
  } catch (error) {
    return error instanceof Invalid ? error.fields.media : error
  }
}

test.each([
  ['audio/wav', aWav(), 1],
  ['audio/mpeg', anMp3(), 1],
  ['audio/ogg', anOgg(), 2],
  ['audio/mp4', anMp4(), 42],
  ['audio/webm', aWebm(), 3],
])('%s is known by its content, and keeps its sound and nothing that tells of it', (type, file, seconds) => {
  const told = cleanSound(file)
  expect(told).toMatchObject({ kind: 'sound', contentType: type, seconds })
  for (const word of secret.split(' ')) expect(file.includes(word) && told.body.includes(word)).toBe(false)
  // Cleaned once, it stays as it is.
  expect(cleanSound(told.body).body.equals(told.body)).toBe(true)
})

test('nothing of the sound itself is touched', () => {
  expect(cleanSound(aWav()).body.includes(Buffer.alloc(8000, 128))).toBe(true)
  expect(cleanSound(anOgg()).body.includes(Buffer.alloc(700, 1))).toBe(true)
  expect(cleanSound(anMp4()).body.includes(Buffer.alloc(64, 3))).toBe(true)
  expect(cleanSound(aWebm()).body.length).toBe(aWebm().length)
  expect(cleanSound(anMp3(12)).body.length).toBe(12 * 208)
})

test('when it was made is emptied too', () => {
  const made = Buffer.alloc(4)
  made.writeUInt32BE(3_900_000_000)
  expect(anMp4().includes(made)).toBe(true)
  expect(cleanSound(anMp4()).body.includes(made)).toBe(false)
})

test('does not touch what was sent', () => {
  const sent = aWebm()
  cleanSound(sent)
  expect(sent.equals(aWebm())).toBe(true)
})

test.each<[string, Buffer | undefined, string]>([
  ['nothing', undefined, 'sound.none'],
  ['words called a sound', Buffer.from('dit is geen geluid maar een zin'), 'sound.unknown'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n and so on, for a while', 'latin1'), 'sound.unknown'],
  ['a film', anMp4('vide'), 'sound.unknown'],
  ['a film from a browser', aWebm({ video: true }), 'sound.unknown'],
  ['a sound cut off in its head', aWebm().subarray(0, 60), 'sound.unknown'],
  ['a container with nothing in it', Buffer.from('OggS and nothing that follows from it'), 'sound.unknown'],
  ['two megabytes and one', Buffer.concat([anMp3(), Buffer.alloc(soundLimit)]), 'sound.large'],
  ['two minutes', aWav(120), 'sound.long'],
])('refuses %s', (_, file, message) => {
  expect(refusal(file)).toBe(message)
})

test('whatever is cut off or changed anywhere is kept clean or refused, and never breaks', () => {
  for (const make of [aWav, anMp3, anOgg, anMp4, aWebm]) {
    const whole = make()
    for (let i = 0; i < 400; i += 1) {
      const file = Buffer.from(whole.subarray(0, 1 + ((i * 7919) % whole.length)))
      file[(i * 104_729) % file.length] = i % 256
      expect(['kept', 'sound.unknown', 'sound.long', 'sound.large']).toContain(refusal(file))
    }
  }
})
