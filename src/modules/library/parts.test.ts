import { describe, expect, test } from 'vitest'
import { fromPlainText } from '../../platform/documents/index.ts'
import { partsOf, toldOf } from './parts.ts'

const practice = fromPlainText(`Vooraf.

## Wat hielp

- Potlood.
- Tijd.

### Klein kopje

## Waar het knelde

**De lift.** Die deed het niet.`)

describe('the parts of a text', () => {
  test('begin at its highest headings; what stands before them is a part without one', () => {
    expect(partsOf(practice).map(({ heading, document }) => [heading, document.content.length])).toEqual([
      ['', 1],
      ['Wat hielp', 2],
      ['Waar het knelde', 1],
    ])
    expect(partsOf(fromPlainText(''))).toEqual([])
  })

  test('tell first what stands first in them', () => {
    expect(toldOf(practice, 'helped')).toBe('Potlood.')
    expect(toldOf(practice, 'pinched')).toBe('De lift. Die deed het niet.')
    expect(toldOf(fromPlainText('Niets.'), 'helped')).toBeUndefined()
  })

  test('what helped stays what helped where the rest is told of too', () => {
    expect(toldOf(fromPlainText('## Wat hielp, en wat niet\n\nTijd.'), 'helped')).toBe('Tijd.')
    expect(toldOf(fromPlainText('## How it works\n\nTijd.'), 'helped')).toBeUndefined()
  })

  test.each(['Wat heeft geholpen?', 'Wat ging goed', 'Wat er goed ging', 'Wat lukte', 'What went well'])(
    'of “%s” is what helped',
    (heading) => {
      const document = fromPlainText(`## ${heading}\n\nTijd.`)
      expect([toldOf(document, 'helped'), toldOf(document, 'pinched')]).toEqual(['Tijd.', undefined])
    },
  )

  test('of a shed and of a good morning is neither', () => {
    for (const heading of ['In de schuur', 'Een goede morgen']) {
      const document = fromPlainText(`## ${heading}\n\nTijd.`)
      expect([toldOf(document, 'helped'), toldOf(document, 'pinched')]).toEqual([undefined, undefined])
    }
  })

  test('tell what is written first in them, behind quoted words, a picture or a smaller heading', () => {
    const said = '[[said:0b0f0000-0000-4000-8000-000000000001]]'
    expect(toldOf(fromPlainText(`## Wat hielp\n\n${said}\n\n### Klein\n\nTijd.`), 'helped')).toBe('Tijd.')
    expect(toldOf(fromPlainText(`## Wat hielp\n\n${said}`), 'helped')).toBeUndefined()
  })

  test.each([
    'Waar het schuurde',
    'Wat er niet goed ging',
    'Wat ging niet goed?',
    'Wat was moeilijk?',
    'Wat kon beter',
    'Wat heeft niet geholpen?',
    'Wat niet lukte',
    'Wat niet hielp',
    'Waarom het niet werkte',
    'What didn’t work',
    "What didn't help",
    'Why it never worked',
    'Het werkte niet',
  ])('of “%s” is where it pinched, and not what helped', (heading) => {
    const document = fromPlainText(`## ${heading}\n\nDe lift.`)
    expect([toldOf(document, 'helped'), toldOf(document, 'pinched')]).toEqual([undefined, 'De lift.'])
  })
})
