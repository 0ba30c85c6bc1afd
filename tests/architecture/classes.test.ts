import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const named = /kv-[a-z0-9]+(?:[_-]+[a-z0-9]+)*/g
const inMarkup = /class(?:Name)?=(?:"[^"]*"|\{[^}]*\})/g
const read = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** What a part of a page is called for scripts, tests and readers of the source; nothing looks different for it. */
const withoutALook = [
  ...['kv-calendar-part', 'kv-card__code', 'kv-card__how', 'kv-card__sign', 'kv-changes', 'kv-cluster__name'],
  ...['kv-consent__again', 'kv-council-text', 'kv-found__text', 'kv-guide', 'kv-help-steps'],
  ...['kv-hero__words', 'kv-letter', 'kv-near', 'kv-own__erased', 'kv-page', 'kv-paper-letter'],
  ...['kv-programme__about', 'kv-puts', 'kv-reach__few', 'kv-slip__reach', 'kv-told__more', 'kv-told__what'],
  ...['kv-waiting', 'kv-way-told__list'],
]

/** A class that is meant to keep something off the paper keeps nothing off it where no rule has its name. */
test('a class that stands in the markup has a rule', () => {
  const ruled = new Set(read('src/**/*.css').match(named))
  const used = read('src/**/*.tsx')
    .match(inMarkup)
    ?.flatMap((one) => one.match(named) ?? [])
  const loose = [...new Set(used)].filter((name) => !ruled.has(name)).sort()
  expect(loose).toEqual(withoutALook.toSorted())
})
