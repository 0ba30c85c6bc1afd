import { expect, test } from 'vitest'
import { Invalid } from '../../errors/errors.ts'
import { anMp3, anMp4, anOgg, aWav, aWebm, secret } from '../testing/sounds.ts'
import { cleanRecording, recordingLimit } from './clean-recording.ts'

const refusal = (file: Buffer) => {
  try {
    return cleanRecording(file).contentType
  } catch (error) {
    return error instanceof Invalid ? error.fields.file : error
  }
}

test.each([
  ['audio/wav', aWav(200), 200],
  ['audio/mpeg', anMp3(), 1],
  ['audio/ogg', anOgg(), 2],
  ['audio/mp4', anMp4(), 42],
  ['video/mp4', anMp4('vide'), 42],
  ['audio/webm', aWebm(), 3],
  ['video/webm', aWebm({ video: true }), 3],
])('%s may be long and may be looked at, and tells of nobody', (contentType, file, seconds) => {
  const kept = cleanRecording(file)
  expect(kept).toMatchObject({ contentType, seconds })
  for (const word of secret.split(' ')) expect(file.includes(word) && kept.body.includes(word)).toBe(false)
  expect(cleanRecording(kept.body).body.equals(kept.body)).toBe(true)
})

test.each<[string, Buffer, string]>([
  ['words called a film', Buffer.from('dit is geen film maar een zin'), 'file.unknown'],
  ['a film with a text in it', anMp4('text'), 'file.unknown'],
  ['a film cut off in its head', aWebm({ video: true }).subarray(0, 60), 'file.unknown'],
  ['more than a form holds', Buffer.concat([anMp3(), Buffer.alloc(recordingLimit)]), 'file.large'],
])('refuses %s', (_, file, message) => {
  expect(refusal(file)).toBe(message)
})
