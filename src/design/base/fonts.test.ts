import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const fonts = readFileSync('src/design/base/fonts.css', 'utf8')

// Lighter or heavier than the files hold would be drawn as the nearest weight that they do.
test('no weight is asked that the font does not hold', () => {
  const [, from, to] = /font-weight: (\d+) (\d+);/.exec(fonts)?.map(Number) ?? []
  expect([from, to]).toEqual([400, 720])
  const asked = globSync('src/**/*.css')
    .filter((file) => !file.endsWith('fonts.css'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:font-weight|--kv-weight-\w+|font): (\d{3})\b/g)].map(
        ([, weight]) => ({ file, weight: Number(weight) }),
      ),
    )
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter(({ weight }) => weight < (from ?? 0) || weight > (to ?? 0))).toEqual([])
})
