import { expect, test } from 'vitest'
import { tryCommand } from '../../../../tests/support/try-command.ts'
import { readWordpressFlags, refuseUnmet } from './flags.ts'
import { tried } from './testing/tried.ts'
import { wxr } from './testing/wxr.ts'

const typesOf = (...args: string[]) => [...readWordpressFlags(['a.xml', ...args]).types]

test('posts and pages come along, or what was asked for', () => {
  expect(typesOf()).toEqual(['post', 'page'])
  expect(typesOf('--no-pages')).toEqual(['post'])
  expect(typesOf('--type', 'story, Project ,page', '--type=faq')).toEqual(['post', 'project', 'page', 'faq'])
  expect(typesOf('--type', 'project,page', '--no-pages')).toEqual(['project'])
})

test.each([
  [['--foo'], 'wordpress.unknown-flag', '--foo'],
  [['--upload', 'x'], 'wordpress.unknown-flag', '--upload'],
  [['-x'], 'wordpress.unknown-flag', '-x'],
  [['--uploads'], 'wordpress.flag-alone', '--uploads'],
  [['--uploads', '--undo'], 'wordpress.flag-alone', '--uploads'],
  [['--undo=yes'], 'wordpress.flag-alone', '--undo'],
  [['--language', 'fr'], 'wordpress.no-language', 'fr'],
  [['--type', 'attachment'], 'wordpress.no-story', 'attachment'],
  [['--type', 'shop_order'], 'wordpress.no-story', 'shop_order'],
  [['--type', 'page', '--no-pages'], 'wordpress.no-types', undefined],
  [['b.xml'], 'wordpress.usage', undefined],
])('%j is said to be wrong', (args, key, named) => {
  const problem = (() => {
    try {
      return readWordpressFlags(['a.xml', ...args])
    } catch (error) {
      return error as { key: string; exit: number; values: Record<string, string> }
    }
  })()
  expect(problem).toMatchObject({ key, exit: 2 })
  expect(Object.values((problem as { values: object }).values)[0]).toBe(named)
})

test('a kind that is nowhere in the export is said, with those that are', () => {
  const met = new Set(['post', 'project', 'attachment', 'nav_menu_item', ''])
  expect(() => refuseUnmet(new Set(['post', 'page', 'project']), met)).not.toThrow()
  expect(() => refuseUnmet(new Set(['projects']), met)).toThrow(
    expect.objectContaining({ values: { type: 'projects', there: 'post, project' } }),
  )
})

test('what was asked for becomes a story, and what was not stays behind', async () => {
  const xml = wxr({ id: 1 }, { id: 2, type: 'page' }, { id: 3, type: 'project' }, { id: 4, type: 'faq' })
  const come = async (...args: string[]) => {
    const { stories, told } = await tried(xml, readWordpressFlags(['a.xml', ...args]).types)
    return [stories.map(({ title }) => title), told]
  }
  expect(await come('--type', 'project,post')).toEqual([
    ['Bericht 1', 'Bericht 3'],
    ['left.not-asked page', 'left.type faq'],
  ])
  expect(await come('--no-pages')).toEqual([
    ['Bericht 1'],
    ['left.not-asked page', 'left.type project', 'left.type faq'],
  ])
})

test.each(['nl', 'en'])('what helps names every flag in %s', async (language) => {
  const { exit, out } = await tryCommand(['import', 'wordpress', '--help'], { LANG: `${language}.UTF-8` })
  expect(exit).toBe(0)
  const { err } = await tryCommand(['import', 'wordpress'], { LANG: `${language}.UTF-8` })
  for (const flag of 'uploads movement language type no-pages report dry-run undo'.split(' ')) {
    expect(out).toContain(`--${flag}`)
    expect(err).toContain(`--${flag}`)
  }
})
