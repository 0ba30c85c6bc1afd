import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linde, lindeCss } from '../testing/tokens.ts'
import { mended, problemsIn } from './check.ts'
import { colourFrom, contrast } from './colour.ts'
import { coloursOf } from './derive.ts'
import { house } from './house.ts'
import { failing, pairs } from './pairs.ts'
import { readTokens } from './read.ts'
import { type Given, schemes, type Theme, tokens } from './roles.ts'
import { sheetOf, trySheet } from './sheet.ts'

const read = (text: string) => readTokens(Buffer.from(text))
const byDay = (light: Given): Theme => ({ light, dark: {} })

describe('our own colours', () => {
  const css = readFileSync(new URL('../../../../design/base/tokens.css', import.meta.url), 'utf8')
  const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)')
  const found = (part: string) =>
    new Map(
      [...part.matchAll(/--kv-color-([\w-]+): (#[\da-f]{6}|var\(--kv-color-([\w-]+)\))/g)].map(
        ([, name = '', value = '', other]) => [name, other ?? value],
      ),
    )

  test.each(schemes)('%s: the same as in the stylesheet', (scheme) => {
    const told = new Map([...found(day), ...(scheme === 'dark' ? found(night) : [])])
    const value = (name: string): string => {
      const said = told.get(name) ?? ''
      return said.startsWith('#') ? said : value(said)
    }
    expect(Object.fromEntries(tokens.map((token) => [token, value(token)]))).toEqual(house[scheme])
  })

  test('pass, and stay what they are where nothing was chosen', () => {
    for (const scheme of schemes) {
      expect(failing(house[scheme])).toEqual([])
      const { 'button-deep': _, ...colours } = coloursOf(byDay({}), scheme)
      expect(house[scheme]).toMatchObject(colours)
    }
  })

  /** A rule that lays one colour on another must be among the pairs that are checked. */
  test('every colour that a stylesheet lays on another is among the pairs', () => {
    const unknown = globSync('src/**/*.css').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\{[^{}]*\}/g)].flatMap(([rule]) => {
        const on = /background(?:-color)?:[^;]*--kv-color-([\w-]+)/.exec(rule)?.[1]
        const of = /(?:^|[{;\s])color:\s*var\(--kv-color-([\w-]+)/.exec(rule)?.[1] ?? 'ink'
        if (!on || /(::before|::after)/.test(rule)) return []
        const known = pairs.some(
          (pair) => [pair.of, pair.on].includes(on as never) && [pair.of, pair.on].includes(of as never),
        )
        return known ? [] : [`${file}: ${of} on ${on}`]
      }),
    )
    // Small shapes without a word in them.
    expect(unknown.filter((one) => !/(circle-page|slip|harvest|own-words|tell)\.css/.test(one))).toEqual([])
  })
})

describe('a file with design tokens', () => {
  const given = {
    paper: '#fcfcfc',
    ink: '#1b1b1b',
    heading: '#1a58a2',
    link: '#1a58a2',
    button: '#1a58a2',
    'on-button': '#ffffff',
    focus: '#ffdd00',
  }

  test('of Figma: references, hues, the newest way of writing, and its own colours for the night', () => {
    const theme = read(JSON.stringify(linde))
    expect(theme?.light).toEqual({
      ...given,
      link: expect.stringMatching(/^#1a5/),
      heading: theme?.light.link,
      button: theme?.light.link,
    })
    expect(theme?.dark).toMatchObject({ paper: '#111111', ink: '#f1f1f1', link: '#8faed2' })
  })

  test('of Style Dictionary: `value` in the place of `$value`', () => {
    expect(read('{"utrecht":{"link":{"color":{"value":"#123456"}}}}')?.light).toEqual({ link: '#123456' })
  })

  test('as a stylesheet', () => {
    const { focus: _, heading: __, ...light } = given
    expect(read(lindeCss)).toEqual({ light, dark: { paper: '#111111', ink: '#f1f1f1' } })
  })

  test('what goes round, is too deep, or is no file of ours, gives nothing', () => {
    expect(
      read(
        '{"utrecht":{"link":{"color":{"$value":"{utrecht.document.color}"}},"document":{"color":{"$value":"{utrecht.link.color}"}}}}',
      )?.light,
    ).toEqual({})
    expect(read(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).toBeUndefined()
    for (const text of ['', '{', '[]', 'null', 'Beste mensen', '\u0000\u0001', '<svg onload=alert(1)>'])
      expect(read(text)).toBeUndefined()
  })
})

describe('the stylesheet', () => {
  test('is written anew: nothing that somebody typed comes into it', () => {
    for (const wicked of [
      'red;}body{display:none',
      'url(//x)',
      '#fff/**/',
      'expression(alert(1))',
      'var(--x)',
      '#12345',
      'rgb(0 0 0 / .5)',
      'transparent',
      `#${'f'.repeat(200)}`,
      '</style><script>',
    ])
      expect(colourFrom(wicked), wicked).toBeUndefined()
    expect(() => sheetOf(byDay({ paper: '#fff;}' }))).toThrow()
    const line = /^--kv-color-[a-z-]+:#[\da-f]{6}$/
    const { css } = sheetOf(read(JSON.stringify(linde)) ?? byDay({}))
    const inside = [...css.matchAll(/\{([^{}]+)\}/g)].flatMap(([, lines = '']) => lines.split(';'))
    expect(inside).toHaveLength(tokens.length * 2)
    for (const one of inside) expect(one).toMatch(line)
  })

  test('is the same for the same colours, in whichever order', () => {
    const [one, two] = [
      byDay({ paper: '#ffffff', ink: '#111111' }),
      byDay({ ink: '#111111', paper: '#ffffff' }),
    ]
    expect(sheetOf(one).hash).toBe(sheetOf(two).hash)
    expect(sheetOf(one).hash).not.toBe(sheetOf(byDay({ ink: '#121212', paper: '#ffffff' })).hash)
    expect(trySheet(one)).toContain('.kv-try--dark{')
  })
})

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  })

  test('a pair that fails is named with the nearest colour that passes', () => {
    const problems = problemsIn(byDay({ paper: '#ffffff', ink: '#777777', link: '#00a0e0' }))
    expect(problems.map(({ of, on, instead }) => [of, on, instead])).toEqual([
      ['ink', 'paper', [{ role: 'ink', colour: '#767676' }]],
      ['ember', 'paper', [{ role: 'link', colour: '#007dbb' }]],
    ])
  })

  test('what follows from chosen colours passes by day and by night, whatever was chosen', () => {
    let seed = 7
    const hex = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return `#${(seed % 16777216).toString(16).padStart(6, '0')}`
    }
    let found = 0
    for (let times = 0; times < 25; times += 1) {
      const theme = byDay({
        link: hex(),
        ...(times % 2 && { paper: hex(), button: hex() }),
        ...(times % 3 && { ink: hex(), 'on-button': hex() }),
      })
      expect(failing(coloursOf(theme, 'dark')), JSON.stringify(theme)).toEqual([])
      const better = mended(theme)
      expect(better ? problemsIn(better) : [], JSON.stringify(theme)).toEqual([])
      found += better ? 1 : 0
    }
    // On a ground between light and dark there may be nothing near that does.
    expect(found).toBeGreaterThan(18)
  })
})
