import { expect, test } from 'vitest'
import { ReadabilityView } from './ReadabilityView.tsx'

const easy =
  'Mijn moeder woont nu een jaar in dit huis. Ze houdt van koken. Dat mocht eerst niet. De keuken was te ver weg. Toen gaf de kok haar een mes. Ze sneed een ui en ze lachte. Nu kookt ze elke week soep voor de gang. Wie wil, schuift aan. Ik zit daar vaak bij. Dan ruik ik de soep van vroeger.'
const said = (text: string) =>
  String(ReadabilityView({ locale: 'nl', language: 'nl', text })).replace(/<[^>]+>/g, ' ')

test('a text that reads well is called so, and where one place of it does not, that is said with it', () => {
  expect(said(easy)).toContain('gemakkelijk')
  const once = said(`${easy} Conform de regels.`)
  expect(once).toContain('Het meeste leest goed. Op één plek kan het makkelijker.')
  expect(once).toMatch(/conform\s+Gewoner:\s+volgens/i)
  expect(once).not.toContain('staat er één keer')
  expect(said(`${easy} Conform de regels. Conform de wet. Teneinde te eten.`)).toMatch(
    /Op 2 plekken[\s\S]*staat er 2 keer/,
  )
})
