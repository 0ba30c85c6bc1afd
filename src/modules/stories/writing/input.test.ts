import { expect, test } from 'vitest'
import { KeepStory } from './input.ts'

const keep = (body: string) =>
  KeepStory.safeParse({
    ...{ story: '0b0f0000-0000-4000-8000-000000000001', title: 'De bel', inShort: '', body },
    ...{ kind: 'story', language: 'nl', byline: '', rubric: '', themes: [], keywords: '', version: '1' },
  })

test('what is written becomes the document that its notation says, with nothing lost', () => {
  const { data } = keep(
    '## Een kop\n\n- één\n- *twee*\n\n> een citaat\n\n---\n\n**Vet** en [een link](https://a.example).',
  )
  expect(data?.body.content.map(({ type }) => type)).toEqual([
    'heading',
    'bulletList',
    'blockquote',
    'horizontalRule',
    'paragraph',
  ])
})

test.each([
  ['a paragraph longer than a document holds', 'x'.repeat(30_000)],
  ['more parts than a document holds', Array.from({ length: 5000 }, () => 'a').join('\n\n')],
])('%s is said at the field, and never kept', (_, body) => {
  expect(keep(body).error?.issues).toMatchObject([{ path: ['body'], message: 'write.body.cannot' }])
})

test('a long text that was taken over can be corrected: as much is typed as a document holds', () => {
  const long = Array.from({ length: 1000 }, () =>
    'De thee is warm, en niemand drinkt. '.repeat(15).trim(),
  ).join('\n\n')
  expect(long.length).toBeGreaterThan(500_000)
  expect(keep(long).data?.body.content).toHaveLength(1000)
})

test('a character that no sentence needs is not kept', () => {
  const { data, error } = keep('De bel\u0007 ging.')
  expect(error ? 'refused' : JSON.stringify(data?.body)).not.toContain('\\u0007')
})
