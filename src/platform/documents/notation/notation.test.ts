import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { documentField, documentSchema, fromPlainText, tidy, toPlainNotation } from '../index.ts'
import { documents } from '../testing/documents.ts'

// Many documents, on machines that do more: slow is no fault here.
vi.setConfig({ testTimeout: 60_000 })

test('what is written in signs and read again is the same document', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(fromPlainText(toPlainNotation(document))).toEqual(tidy(document))
    }),
    { numRuns: 500 },
  )
})

test('a document that is tidy stays as it is, and may be kept', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(documentSchema.parse(document)).toEqual(document)
      const once = tidy(document)
      expect(tidy(once)).toEqual(once)
      expect(documentSchema.parse(once)).toEqual(once)
    }),
    { numRuns: 500 },
  )
})

test('anything typed can be read, kept, and read again', () => {
  const typed = fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '\n',
          '\n\n',
          '- ',
          '  - ',
          '1. ',
          '> ',
          '## ',
          '**',
          '*',
          '[a](https://b.example)',
          '\\',
          '---',
          '\t',
        ),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(typed, (text) => {
      const document = documentField.parse(text)
      expect(fromPlainText(toPlainNotation(document))).toEqual(document)
    }),
    { numRuns: 500 },
  )
})

test('somebody who knows no signs is read as they meant it', () => {
  const text = 'Beste buur,\n\nWe aten soep.\nHet was 3 * 4 = 12 uur, [sic] en c:\\soep.\n\nTot maandag'
  const document = fromPlainText(text)
  expect(document.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(toPlainNotation(document)).toBe(text)
})

test('every sign is read', () => {
  const id = '0198c0de-0000-7000-8000-000000000001'
  const text = `## De soep

### Wat erin ging

Eerst **prei**, dan *peen*, en [een recept](https://soep.example).

- snijden
  - fijn

  of grof
- koken

1. eten
2. afwassen

> Het was goed.
>
> Echt.

---

[[picture:${id}|Een pan soep|De pan van An]]

[[said:${id}]]`
  const document = fromPlainText(text)
  expect(document.content.map(({ type }) => type)).toEqual([
    'heading',
    'heading',
    'paragraph',
    'bulletList',
    'orderedList',
    'blockquote',
    'horizontalRule',
    'picture',
    'said',
  ])
  expect(toPlainNotation(document)).toBe(text)
})

test('hostile lengths are read in one go', () => {
  const hostile = ['*a ', '[', '[a](', '\n', '- ', '>', '**', '\\', '[[picture:', '  - x\n', '1. ', '(a']
  for (const part of hostile) {
    const text = part.repeat(20_000)
    const document = fromPlainText(text)
    expect(JSON.stringify(fromPlainText(toPlainNotation(document)))).toBe(JSON.stringify(document))
  }
})
