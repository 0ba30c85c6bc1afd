import { expect, test } from 'vitest'
import type { StoryContent } from '../writing/content.ts'
import { linesNaming } from './still-named.ts'
import { tookOut } from './took-out.ts'

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})
const picture = (alt: string, caption: string) => ({
  type: 'picture' as const,
  attrs: { picture: '0b8c7ab0-3a5e-4a39-9a3e-6f3f6a0c1d2e', alt, caption },
})
const text = (...lines: string[]): StoryContent => ({
  ...{ title: 'Aan tafel', inShort: '', keywords: [] },
  document: { type: 'doc', content: lines.map(paragraph) },
})

test('a name stands in a title, a summary, a caption, what there is to see, a keyword and the text, however it is written', () => {
  const everywhere: StoryContent = {
    ...{ title: 'Bij MINA', inShort: 'Over Mína.\nEn meer.', keywords: ['mina’s taart', 'brood'] },
    document: {
      type: 'doc',
      content: [
        paragraph('Wij en de Boer aten.'),
        picture('Minas hand', 'mina lacht'),
        paragraph('Minaret.'),
      ],
    },
  }
  expect(linesNaming('Mina de Boer', everywhere)).toEqual([
    ...['Bij MINA', 'Over Mína.', 'Wij en de Boer aten.', 'mina lacht', 'Minas hand', 'mina’s taart'],
  ])
})

test('what stands in every text names nobody, and who is called by nothing else is', () => {
  expect(linesNaming('de man met de hond', text('Met de trein.', 'Een hond blafte.'))).toEqual([
    'Een hond blafte.',
  ])
  expect(linesNaming('Bo', text('Met Bo.', 'Boven.'))).toEqual(['Met Bo.'])
})

test.each([
  ['a sentence more', ['Mijn zus at de taart op.', 'Het regende. Echt waar.'], false],
  ['another word', ['Mijn zus at haar taart op.', 'Het regende.'], false],
  ['in another order', ['Het regende.', 'Mijn zus at de taart op.'], false],
  ['what is about somebody is gone', ['Het regende.'], true],
  ['what is about somebody reads otherwise', ['Iemand proefde iets lekkers.', 'Het regende.'], true],
])('%s', (_, lines, gone) => {
  expect(tookOut(text('Mijn zus at de taart op.', 'Het regende.'), text(...lines))).toBe(gone)
})

test('a picture that is gone is something that is gone', () => {
  const withPicture = (content: StoryContent): StoryContent => ({
    ...content,
    document: { type: 'doc', content: [...content.document.content, picture('Een tafel', '')] },
  })
  const same = text('Het regende.')
  expect(tookOut(withPicture(same), same)).toBe(true)
  expect(tookOut(withPicture(same), withPicture(same))).toBe(false)
})
