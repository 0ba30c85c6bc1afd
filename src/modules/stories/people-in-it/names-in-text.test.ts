import { expect, test } from 'vitest'
import { fromPlainText } from '../../../platform/documents/index.ts'
import { namesInText } from './names-in-text.ts'

const names = (body: string, ...known: string[]) =>
  namesInText({ title: '', inShort: '', document: fromPlainText(body), keywords: [] }, known)

test('a name after mevrouw, after who it is to the writer and after what somebody said is found, once', () => {
  expect(names('Mevrouw De Vries kwam binnen. Later ging mevrouw De Vries weer.')).toEqual([
    'mevrouw De Vries',
  ])
  expect(names('Mijn zus Mina at taart.')).toEqual(['Mina'])
  expect(names('“Kom maar”, zei Henk. Ik kwam.')).toEqual(['Henk'])
  expect(names('“Come in”, said Henk.')).toEqual(['Henk'])
  expect(names('Dokter van den Berg belde, en onze buurman Ömer ook.')).toEqual([
    'Dokter van den Berg',
    'Ömer',
  ])
})

test('who stands at who is in it is not, however they are called there, nor who writes it', () => {
  expect(names('Mijn zus Mina at taart, zei Henk.', 'mijn zus', 'Henk Mulder')).toEqual([])
  expect(names('Toen kwam mevrouw De Vries.', 'mevrouw de vries')).toEqual([])
  expect(names('Toen kwam mevrouw De Vries.', 'de buurvrouw van boven')).toEqual(['mevrouw De Vries'])
})

test('houses, places, heads of sentences and words that are nobody are not', () => {
  for (const line of [
    'De Raad zegt dat het mag. In De Overzet vertelt iemand. Taart at zij.',
    'Ik reed naar Zwolle. Hij zei Ja. Wat vroeg Zij? Mijn moeder lachte.',
    'Mijn moeder. Mina is een taart. Philadelphia vroeg het.',
  ])
    expect(names(line), line).toEqual([])
})

test('no more than five at once', () => {
  expect(names('zei Aa, zei Bb, zei Cc, zei Dd, zei Ee, zei Ff.')).toHaveLength(5)
})
