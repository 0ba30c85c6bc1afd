import { expect, test } from 'vitest'
import { analyse, type Text } from '../analysis/document.ts'
import { openReader } from '../analysis/reader.ts'
import { analyseAll } from './read-aside.ts'

const about = (title: string): Text => ({
  title,
  inShort: 'Over ouderenzorg in de buurt',
  body: 'De wijkverpleegkundige belde aan, en niemand deed open.',
  language: null,
})

test('many texts are read beside visitors exactly as one is read here, in their order', async () => {
  const reader = await openReader()
  const texts = ['Koffie', 'Een gewone dinsdag', 'Zwembad', 'De fiets', 'Soep', 'Het rooster'].map(about)
  const here = texts.map((text) => analyse(reader, text))
  expect(await analyseAll(texts)).toEqual(here)
  expect(await analyseAll(texts.slice(0, 1))).toEqual(here.slice(0, 1))
})
