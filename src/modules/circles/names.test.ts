import { expect, test } from 'vitest'
import { freeSlug, sameName, slugOf, tidy, wordSlugOf } from './names.ts'

test.each([
  ['Santé Partners', 'sante-partners'],
  ['Ons Tweede Thuis', 'ons-tweede-thuis'],
  ["'s-Heeren Loo", 's-heeren-loo'],
  ['Zorg & Wonen (Arkin)', 'zorg-wonen-arkin'],
  ['Østerbrø Straße Łódź', 'osterbro-strasse-lodz'],
  ['ĳsselhuis', 'ijsselhuis'],
  ['Ⅳ ﬁjne plek', 'iv-fijne-plek'],
  ['  --  A  --  ', 'a'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('the same letters in another spelling become the same', () => {
  expect(slugOf('Sante\u0301')).toBe(slugOf('Santé'))
  expect(tidy(' Sante\u0301\u00a0 Partners\t')).toBe('Santé Partners')
  expect(sameName('  GEMIVA ')).toBe(sameName('Gemiva'))
  expect(sameName('Sante')).not.toBe(sameName('Santé'))
})

test('a name without letters of ours still has an address, and its own', () => {
  expect(slugOf('الدار')).toMatch(/^kring-[0-9a-f]{8}$/)
  expect(slugOf('الدار')).toBe(slugOf('الدار'))
  expect(slugOf('الدار')).not.toBe(slugOf('🔥'))
})

test.each([
  ['C', 'C++', 'C#', 'c*'],
  ['50', '50+', '50%', '€ 50'],
  ['2020', 'Тест 2020', '日本 2020', '🔥 2020'],
  ['Тест', 'Тесто'],
])('%s, %s and the like are words of their own', (...names) => {
  const slugs = names.map(wordSlugOf)
  expect(new Set(slugs).size).toBe(names.length)
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})

test.each([
  ['Zorg & Welzijn', 'zorg-welzijn'],
  ['Do-it-yourself!', 'do-it-yourself'],
  ['Café “Ĳssel”', 'cafe-ijssel'],
  ["foto's", 'fotos'],
])('%s is the word %s', (name, slug) => {
  expect(wordSlugOf(name)).toBe(slug)
})

test('a long name ends at a word', () => {
  const slug = slugOf('zorg '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(60)
  expect(slug).toMatch(/-zorg$/)
  expect(slugOf('a'.repeat(200))).toHaveLength(60)
})

test('a slug that is taken gets the next one, then a number', () => {
  expect(freeSlug(new Set(), 'a', 'a-b')).toBe('a')
  expect(freeSlug(new Set(['a']), 'a', 'a-b')).toBe('a-b')
  expect(freeSlug(new Set(['a', 'a-b', 'a-b-2']), 'a', 'a-b')).toBe('a-b-3')
})
