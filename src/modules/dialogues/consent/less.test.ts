import { expect, test } from 'vitest'
import type { Audience, Purpose, Standing } from '../../../platform/consent/index.ts'
import { lessFor } from './less.ts'

const standing = (audience: Audience | null, withName = false): Standing | null =>
  audience && { audience, circleIds: [], withName }

test.each<[Purpose, Audience | null, Audience | null, string | undefined]>([
  ['talk-on', 'everyone', null, 'nobody'],
  ['talk-on', 'organisation', 'here', 'circle'],
  ['talk-on', 'movement', 'team', 'circle'],
  ['talk-on', 'everyone', 'organisation', 'less'],
  ['talk-on', 'here', 'everyone', undefined],
  ['talk-on', null, 'here', undefined],
  ['theme-work', 'organisation', null, 'themes'],
  ['theme-work', 'everyone', 'movement', 'less'],
  ['publish', 'everyone', null, 'less'],
])('%s from %s to %s: %s', (purpose, before, after, less) => {
  expect(lessFor(purpose, standing(before), standing(after))).toBe(less)
})

test('without the name is less, and nothing else changes', () => {
  expect(lessFor('talk-on', standing('everyone', true), standing('everyone'))).toBe('less')
})
